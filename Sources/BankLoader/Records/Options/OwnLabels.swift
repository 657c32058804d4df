/// Letters before the texts of columns that have these letters for names.
enum OwnLabels {
  /// Texts of columns for A, B, C … without the letters of their own columns, where only some have one.
  static func removed(from texts: [String]) -> [String] {
    let rests = texts.enumerated().map { place, text -> String? in
      let bytes = Array(text.utf8)
      guard let label = OptionLabel(at: 0, in: bytes.span), label.mark == .signed,
        label.letter == place
      else { return nil }
      let rest = FieldText.trimmed(String(decoding: bytes[label.end...], as: UTF8.self))
      return rest.isEmpty ? nil : rest
    }
    // A、B都对: letters within a text.
    let count = rests.count { rest in
      rest.map { $0.unicodeScalars.first.map { "A"..."H" ~= $0 } == false } == true
    }
    guard count > 1, rests.contains(nil), !hasOtherLabel(texts) else { return texts }
    return zip(texts, rests).map { $1 ?? $0 }
  }

  /// Whether a text has the letter of another column before it.
  private static func hasOtherLabel(_ texts: [String]) -> Bool {
    texts.enumerated().contains { place, text in
      let label = OptionLabel(at: 0, in: text.utf8.span)
      return label?.mark == .signed && label?.letter != place
    }
  }
}
