import ExamModel

/// All options of a multiple-choice question are right now and then, not as a rule.
struct AllOptionsRule: ShareRule {
  private static let bar = 0.25

  private var all = 0
  private var total = 0
  private var expected = 0.0

  mutating func count(_ question: Question) {
    guard question.kind == .multipleChoice, case .choices(let choices)? = question.key,
      (2...Letters.count).contains(question.options.count)
    else { return }
    let options = question.options.count
    total += 1
    // One of the sets of two options or more.
    expected += 1 / Double((1 << options) - options - 1)
    if choices.count == options { all += 1 }
  }

  var findings: [QualityFinding] {
    let share = tooMany(all, of: total, expected: expected, bar: Self.bar)
    return share.map { [.allOptionsRight($0)] } ?? []
  }
}
