import ExamModel

extension ScoringRule {
  /// What a tally earns of `marks`, rounded once, half up, to a thousandth.
  ///
  /// `exact` is r-exams without partial credit and Moodle's all-or-nothing type; `missedEach` is
  /// r-exams' partial credit with rule "all"; `net` is its rule "true" and Moodle's multiple choice
  /// with −100/c % on each wrong option; `missedFixed` is 问卷星's 少选得…分.
  func mark(of tally: Tally, marks: Mark) -> Mark {
    let earned = base.mark(of: tally, marks: marks)
    return earned == .zero && marks > .zero ? wrong : earned
  }
}

extension ScoringRule.Base {
  fileprivate func mark(of tally: Tally, marks: Mark) -> Mark {
    let isComplete = tally.right == tally.keyed && tally.wrong == 0
    if isComplete { return marks }
    switch self {
    case .exact: return .zero
    case .missedHalf:
      return tally.wrong == 0 && tally.right > 0 ? marks.share(1, of: 2) : .zero
    case .missedEach:
      return tally.wrong == 0 ? marks.share(tally.right, of: tally.keyed) : .zero
    case .missedFixed(let fixed):
      return tally.wrong == 0 && tally.right > 0 ? min(fixed, marks) : .zero
    case .net: return marks.share(max(0, tally.right - tally.wrong), of: tally.keyed)
    case .perDecision: return marks.share(max(0, tally.rightDecisions), of: tally.decisions)
    }
  }
}
