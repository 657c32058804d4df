import ExamModel

/// The lines under statements.
extension AnswersBelowRule {
  private static let least = 3

  /// Takes the line under each statement of a section as its key, where nearly every statement has
  /// one and most of them say right or wrong: `错，应当先报告`.
  static func takeVerdicts(of questions: inout [TidyQuestion], sections: [TidySection]) {
    let statements = questions.indices.filter { index in
      (questions[index].kind ?? sections[questions[index].section].kind) == .trueFalse
    }
    for own in Dictionary(grouping: statements, by: { questions[$0].section }).values {
      let open = own.filter { isOpen(questions[$0]) && questions[$0].stem.count == 2 }
      let fitting = open.count + own.count { isFound(questions[$0]) }
      let verdicts = open.count { isVerdict(questions[$0].stem[1].glyphs) }
      guard verdicts > 0, fitting >= least, 10 * fitting >= 9 * own.count,
        2 * verdicts >= open.count
      else { continue }
      for index in open {
        let line = questions[index].stem.removeLast()
        questions[index].keys = [KeyNote(place: .line, lines: [line])]
      }
    }
  }

  private static func isOpen(_ question: TidyQuestion) -> Bool {
    question.options.isEmpty && question.keys.isEmpty && question.doubt == nil && !question.isCase
  }

  /// Whether a question has had its verdict taken from the line below already.
  private static func isFound(_ question: TidyQuestion) -> Bool {
    question.keys.count == 1 && question.keys[0].place == .line
  }

  /// Whether a line says right or wrong, and perhaps why.
  private static func isVerdict(_ line: Glyphs) -> Bool {
    guard let (key, end) = KeyNotation.leading(line), key.truth != nil, key.letters == nil else {
      return false
    }
    return line.scalar(at: end).map { $0.isOne(of: "，,。；;：:（(") } ?? true
  }
}
