import ExamModel

/// Whether the keys of two readings say the same.
enum KeyAgreement {
  /// Whether two keys are the same, the labels before the answers of blanks apart.
  static func agrees(_ one: AnswerKey, _ other: AnswerKey) -> Bool {
    if let text = text(of: one, beside: other) { return Self.begins(text, with: other) }
    if let text = text(of: other, beside: one) { return Self.begins(text, with: one) }
    guard case .blanks(let blanks, _) = one, case .blanks(let others, _) = other,
      blanks.count == others.count
    else { return one == other }
    return zip(blanks.joined().map(plain), others.joined().map(plain)).allSatisfy {
      $0 == $1 || $0.hasSuffix($1) || $1.hasSuffix($0) || explains($0, $1) || explains($1, $0)
    }
  }

  /// An answer without the characters that one of two readings has made plain, or left out.
  private static func plain(_ text: String) -> String {
    let source = SourceText(file: "", bytes: Array(text.utf8))
    return CharacterTidier(source).lines.map(\.glyphs.string).joined(separator: "\n")
  }

  /// What a key says as a text: of a single blank only beside a verdict, `正确。` beside 对.
  private static func text(of key: AnswerKey, beside other: AnswerKey) -> String? {
    switch (key, other) {
    case (.text(let text), _): text
    case (.blanks(let blanks, _), .truth) where blanks.count == 1 && blanks[0].count == 1:
      blanks[0][0]
    default: nil
    }
  }

  /// Whether a text is another with its explanation or a further field behind it: `绿色。解析：红色……`,
  /// `绿色　　依据：第三条`.
  private static func explains(_ text: String, _ key: String) -> Bool {
    guard text.hasPrefix(key) else { return false }
    let rest = Glyphs(String(text.dropFirst(key.count))).drop { $0.isSpace || $0.scalar == "。" }
    // 三十。 is 三十.
    if rest.isEmpty { return true }
    switch LabelScanner(line: rest).label(at: rest.startIndex)?.field {
    case .bank(.key)?, .stem?, .options?, .response?, .wrongOptions?, .solution?, nil: return false
    default: return true
    }
  }

  /// Whether a text is a key with its reason: `错误。应为先报告`.
  private static func begins(_ text: String, with key: AnswerKey) -> Bool {
    guard let (leading, _) = KeyNotation.leading(Glyphs(text)) else { return key == .text(text) }
    switch key {
    case .truth(let truth): return leading.truth == truth
    case .choices(let choices): return leading.letters?.sorted() == choices
    default: return key == .text(text)
    }
  }
}
