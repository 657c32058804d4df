/// Verdicts on statements that nothing calls by their kind.
extension KeyRule {
  /// Whether a text begins with a verdict and gives the reason behind it: `正确。……`, `×（只报告一次）`.
  static func isVerdict(_ text: Glyphs) -> Bool {
    if let (key, end) = KeyNotation.leading(text), key.truth != nil, key.letters == nil,
      let (inside, close) = text.bracket(at: text.skipSpaces(from: end)), close == text.endIndex
    {
      return !inside.trimmed.isEmpty
    }
    guard
      let end = text.end(of: "正确", at: text.startIndex)
        ?? text.end(of: "错误", at: text.startIndex)
    else { return false }
    return text.scalar(at: text.skipSpaces(from: end))?.isOne(of: "。|｜") == true
  }

  /// Whether all keys of a file's questions without options begin with a verdict, which a reason
  /// follows in some: `错，应当先报告`.
  static func hasVerdicts(_ questions: [TidyQuestion]) -> Bool {
    let keys = questions.filter { $0.options.isEmpty && !$0.isCase && !$0.keys.isEmpty }.map {
      $0.keys[0].text
    }
    return keys.count >= 3
      && keys.allSatisfy { text in
        guard let (key, end) = KeyNotation.leading(text), key.truth != nil, key.letters == nil
        else { return false }
        return text.scalar(at: end).map { $0.isOne(of: "，,。；;：:（(、") } ?? true
      }
  }

  /// What T or F says, perhaps with the reason in a bracket: `F（应为15米）`.
  static func latinTruth(_ note: KeyNote) -> (isTrue: Bool, reason: Glyphs?)? {
    guard note.lines.count == 1, let first = note.text.first?.scalar.halfWidth,
      first == "T" || first == "F", !KeyCorrection.isIn(note.text)
    else { return nil }
    let rest = note.text.dropFirst().trimmed
    if rest.isEmpty { return (first == "T", nil) }
    guard let open = rest.first?.scalar, let close = rest.last?.scalar, rest.count > 2,
      let kind = Brackets.kind(opening: open), Brackets.closes(close, kind)
    else { return nil }
    return (first == "T", rest.dropFirst().dropLast().trimmed)
  }

  /// Whether statements have the key T, which no option has as its letter: F is wrong, then.
  static func hasLatinTruths(_ questions: [TidyQuestion]) -> Bool {
    questions.contains { question in
      question.options.isEmpty && question.keys.count == 1
        && latinTruth(question.keys[0])?.isTrue == true
    }
  }
}
