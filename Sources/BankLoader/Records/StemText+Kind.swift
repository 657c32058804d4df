/// The kind that stands around a stem.
extension StemText {
  /// `[单选]`, `【多选题】`, `(判断题, 1分)` at either end.
  static func withoutKind(_ text: String) -> (text: String, kind: KindWord?) {
    for (open, close) in brackets {
      if text.utf8.starts(with: open.utf8), let end = text.firstIndex(of: close),
        let kind = kind(in: text[text.index(after: text.startIndex)..<end])
      {
        return (FieldText.trimmed(String(text[text.index(after: end)...])), kind)
      }
      if ends(text, with: close), let start = text.lastIndex(of: Character(open)),
        let kind = kind(in: text[text.index(after: start)...].dropLast())
      {
        return (FieldText.trimmed(String(text[..<start])), kind)
      }
    }
    return labelled(text) ?? (text, nil)
  }

  /// `单选题：先做（　）。`; nil for what does not begin with such a label.
  static func labelled(_ text: String) -> (text: String, kind: KindWord?)? {
    guard let end = labelEnd(in: text.utf8.span) else { return nil }
    let name = text[..<text.utf8.index(text.startIndex, offsetBy: end)]
    guard let kind = KindNames.kind(of: String(name)), let colon = text[name.endIndex...].first,
      colon == "：" || colon == ":"
    else { return nil }
    let rest = FieldText.trimmed(String(text[name.endIndex...].dropFirst()))
    return rest.isEmpty ? nil : (rest, .kind(kind))
  }

  /// Where a label that ends with 题 ends before the first colon; nil where none is so short.
  private static func labelEnd(in bytes: Span<UInt8>) -> Int? {
    for place in 0..<min(longestLabel, bytes.count) {
      let isWide =
        bytes[place] == 0xEF && place + 2 < bytes.count && bytes[place + 1] == 0xBC
        && bytes[place + 2] == 0x9A
      guard isWide || bytes[place] == 0x3A else { continue }
      let endsNamed =
        place >= 3 && bytes[place - 3] == 0xE9 && bytes[place - 2] == 0xA2
        && bytes[place - 1] == 0x98
      return endsNamed ? place : nil
    }
    return nil
  }

  /// No label of a kind, with its colon, has more bytes.
  private static let longestLabel = 24

  private static func ends(_ text: String, with sign: Character) -> Bool {
    text.utf8.suffix(sign.utf8.count).elementsEqual(sign.utf8)
  }

  private static let brackets: [(String, Character)] = [
    ("(", ")"), ("（", "）"), ("[", "]"), ("【", "】"), ("［", "］"),
  ]

  private static func kind(in text: Substring) -> KindWord? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split { ",，、 \u{3000}\t".contains($0) }.map(String.init)
    guard let first = words.first, let kind = KindNames.kind(of: first), first != "案例" else {
      return nil
    }
    let isScored = words.dropFirst().allSatisfy { $0.hasSuffix("分") || $0.hasSuffix("题") }
    return isScored ? .kind(kind) : nil
  }
}
