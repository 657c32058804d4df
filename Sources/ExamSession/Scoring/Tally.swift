import ExamModel

/// What a scoring rule looks at: right and wrong choices, not which ones.
struct Tally: Hashable {
  /// t: right choices made.
  var right: Int
  /// w: wrong choices made.
  var wrong: Int
  /// c: choices that the key has.
  var keyed: Int
  /// Decisions made rightly; leaving a wrong option alone is one.
  var rightDecisions: Int
  /// N: decisions there were.
  var decisions: Int

  /// Options chosen out of N, some of which are right.
  init(chosen: Set<Int>, key: Set<Int>, options: Int) {
    right = chosen.intersection(key).count
    wrong = chosen.subtracting(key).count
    keyed = key.count
    decisions = max(options, key.count)
    rightDecisions = right + (decisions - keyed - wrong)
  }

  /// Blanks, numbers or pairs, each right, wrong or open.
  init(right: Int, wrong: Int, of count: Int) {
    self.right = right
    self.wrong = wrong
    keyed = count
    decisions = count
    rightDecisions = right
  }
}
