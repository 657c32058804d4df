import ExamModel

/// Takes the letters T and F that stand on lines of their own below statements.
enum TruthLetterRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { index in
      questions[index].keys.isEmpty && !questions[index].isCase && questions[index].options.isEmpty
    }
    let found = open.filter { isLetter(below: questions[$0]) }
    // Without a word on true and false they must be a habit.
    let isHabit = found.count >= least && 10 * found.count >= 9 * open.count
    for index in found {
      let kind = questions[index].kind ?? sections[questions[index].section].kind
      guard kind == .trueFalse || kind == nil && isHabit else { continue }
      let line = questions[index].stem.removeLast()
      questions[index].keys.append(KeyNote(place: .line, lines: [line]))
    }
  }

  private static func isLetter(below question: TidyQuestion) -> Bool {
    guard question.stem.count > 1, let line = question.stem.last?.glyphs, line.count == 1,
      let sign = line.first?.scalar.halfWidth
    else { return false }
    return sign.isOne(of: "TF")
  }
}
