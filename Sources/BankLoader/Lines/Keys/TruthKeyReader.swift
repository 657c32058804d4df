/// Reads keys of true/false questions.
struct TruthKeyReader {
  let codes: TruthCodes
  /// What the options 正确 and 错误 say, where the question has them.
  let options: [Bool]?

  init(codes: TruthCodes, question: TidyQuestion) {
    self.codes = codes
    options = Self.truths(of: question.options)
  }

  static func truths(of options: [TidyOption]) -> [Bool]? {
    guard options.count == 2 else { return nil }
    let known = options.compactMap { option in
      TruthWords.truth(ofFolded: Array(option.lines.map(\.glyphs).joined())[...])
    }
    return known.count == 2 && known[0] != known[1] ? known : nil
  }

  /// What a note says, and the reason that follows it.
  func reading(of note: KeyNote) -> (KeyReading, reason: Glyphs?) {
    let text = Self.withoutLead(note.text.trimmed)
    let raw = note.lines.map(\.glyphs.string).joined(separator: " ")
    let key = KeyNotation(text)
    if let options, let letters = key.letters, letters.count == 1,
      options.indices.contains(letters[0])
    {
      return (.truth(options[letters[0]]), nil)
    }
    if let truth = codes.truth(of: text) { return (.truth(truth), nil) }
    if let truth = key.truth { return (.truth(truth), nil) }
    if let truth = named(text) { return (.truth(truth), nil) }
    // A你错选为B
    if let options, let (leading, end) = KeyNotation.leading(text), let letters = leading.letters,
      letters.count == 1, options.indices.contains(letters[0]), SiteVerdict.begins(text[end...])
    {
      return (.truth(options[letters[0]]), nil)
    }
    if let (isTrue, reason) = KeyRule.latinTruth(note) { return (.truth(isTrue), reason) }
    guard let (leading, end) = KeyNotation.leading(text), let truth = leading.truth,
      let next = text.scalar(at: end), !KeyCorrection.isIn(text)
    else { return (.unclear(raw), nil) }
    let rest = text[end...]
    if SiteVerdict.begins(rest) { return (.truth(truth), nil) }
    guard next.isSpace || next.isOne(of: "。，,.；;：:（(【、！!|｜—–") else {
      return (.unclear(raw), nil)
    }
    let reason = rest.drop { $0.isSpace || $0.scalar.isOne(of: "。，,.；;：:、！!|｜—–-") }
    if isRow(reason) { return (.unclear(raw), nil) }
    return (.truth(truth), reason.isEmpty ? nil : reason.trimmed)
  }

  /// A key without the word before its letter: `选A`.
  private static func withoutLead(_ text: Glyphs) -> Glyphs {
    guard let end = text.end(of: "选", at: text.startIndex),
      KeyNotation(text[end...].trimmed).letters != nil
    else { return text }
    return text[end...].trimmed
  }

  /// What a letter and the word of its option say: `A.正确`.
  private func named(_ text: Glyphs) -> Bool? {
    guard let letter = text.first?.letter, letter.index < 2,
      let sign = text.scalar(at: text.startIndex + 1), sign.isOne(of: ".．、:： （("),
      let truth = TruthWords.truth(
        of: KeyRemarks.inside(text.dropFirst()) ?? text.dropFirst(2).trimmed),
      options == nil || options?[letter.index] == truth
    else { return nil }
    return truth
  }

  /// Whether nothing but further keys follows, which may be those of other statements: `对 错 对`.
  private func isRow(_ rest: Glyphs) -> Bool {
    let pieces = rest.split { $0.isSpace || $0.scalar.isOne(of: "，,、;；|｜") }
    return !pieces.isEmpty && pieces.allSatisfy { KeyNotation($0).truth != nil }
  }
}
