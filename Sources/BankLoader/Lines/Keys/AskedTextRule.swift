import ExamModel

/// Takes the paragraphs below questions as their model answers, where a section for questions in words, or
/// a whole file, has them below nearly each and nothing else: the first line asks, and what follows asks
/// nothing.
enum AskedTextRule {
  /// So many answers are a habit: below a heading that asks for words, and in a file that says no kind.
  private static let leastNamed = 2
  private static let least = 3
  /// So many questions show which of them have no answer yet.
  private static let many = 6

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    guard questions.contains(where: { $0.stem.count > 1 && $0.options.isEmpty && $0.keys.isEmpty })
    else { return }
    let named = questions.indices.filter { index in
      let section = sections[questions[index].section]
      return section.namesKind && section.kind == .shortAnswer
    }
    let groups = Dictionary(grouping: named) { questions[$0].section }
    for own in groups.values where own.count >= leastNamed {
      take(own, of: &questions, isNamed: true)
    }
    guard questions.allSatisfy({ isOpen($0, sections: sections) }) else { return }
    take(Array(questions.indices), of: &questions, isNamed: false)
  }

  /// Takes the answers of some questions, all of them open.
  private static func take(_ own: [Int], of questions: inout [TidyQuestion], isNamed: Bool) {
    guard own.allSatisfy({ isOpen(questions[$0]) }) else { return }
    let longest = own.map { questions[$0].stem.map(\.glyphs.count).max() ?? 0 }.max() ?? 0
    let asked = own.map { index in
      (index: index, text: AskedText(questions[index].stem, longest: longest))
    }
    let answered = asked.filter { $0.text.isAnswered }
    let signed = answered.count { $0.text.isSigned }
    let whole = answered.count { $0.text.holdsSentence }
    // Where an answer is missing the next question may stand in it.
    guard answered.count >= (isNamed ? leastNamed : least), 2 * signed >= own.count,
      answered.count == own.count || own.count >= many && 4 * answered.count >= 3 * own.count,
      isNamed || 2 * whole >= answered.count
    else { return }
    for index in answered.map(\.index) {
      let lines = Array(questions[index].stem.dropFirst())
      questions[index].kind = .shortAnswer
      questions[index].stem.removeLast(lines.count)
      questions[index].keys = [KeyNote(place: .line, lines: lines)]
    }
  }

  private static func isOpen(_ question: TidyQuestion, sections: [TidySection]) -> Bool {
    (question.kind ?? sections[question.section].kind ?? .shortAnswer) == .shortAnswer
      && isOpen(question)
  }

  private static func isOpen(_ question: TidyQuestion) -> Bool {
    (question.kind ?? .shortAnswer) == .shortAnswer && question.options.isEmpty
      && question.keys.isEmpty && question.doubt == nil && question.parts.isEmpty
      && question.number != nil && question.points.isEmpty && question.rationale.isEmpty
  }
}
