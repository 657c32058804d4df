import ExamModel

/// Takes the kind of all questions from the end of the line above them, where nothing else names one:
/// `某某岗位知识多项选择题：`.
enum TitleKindRule {
  static func apply(
    _ preface: [TidyLine], to sections: inout [TidySection], of questions: [TidyQuestion]
  ) {
    guard let first = questions.first, !sections.contains(where: \.namesKind),
      sections.allSatisfy({ $0.kind == nil }), questions.allSatisfy({ $0.kind == nil }),
      let title = preface.last(where: { $0.number < first.line }), let kind = kind(of: title.glyphs)
    else { return }
    let fits = questions.allSatisfy { question in
      question.parts.isEmpty && (kind == .trueFalse) == question.options.isEmpty
    }
    guard fits else { return }
    for index in sections.indices { sections[index].kind = kind }
  }

  /// The kind that a line ends with: several answers, or statements; it names no other before.
  private static func kind(of line: Glyphs) -> QuestionKind? {
    var line = line.trimmed
    if let last = line.last?.scalar, last == ":" || last == "：" { line = line.dropLast().trimmed }
    for length in (3...6).reversed() where line.count > length {
      let name = line.suffix(length)
      guard let kind = KindNames.kind(of: name), kind == .multipleChoice || kind == .trueFalse
      else { continue }
      let before = line.dropLast(length)
      return before.contains { $0.scalar.isOne(of: "选選判填单單") } ? nil : kind
    }
    return nil
  }
}
