/// The numbers of a bulletin's first paragraph, as they are shown.
package struct BulletinFigures: Sendable, Hashable {
  package var expected: Int
  package var sat: Int
  package var absent: Int
  package var leave: Int
  package var duty: Int
  package var turnout: String
  package var passed: Int
  package var passRate: String
  /// Whether the pass rate is of those expected rather than of those who sat.
  package var isOfExpected: Bool
  package var mean: String
  package var highest: String

  package init(
    expected: Int, sat: Int, absent: Int, leave: Int, duty: Int, turnout: String, passed: Int,
    passRate: String, isOfExpected: Bool, mean: String, highest: String
  ) {
    self.expected = expected
    self.sat = sat
    self.absent = absent
    self.leave = leave
    self.duty = duty
    self.turnout = turnout
    self.passed = passed
    self.passRate = passRate
    self.isOfExpected = isOfExpected
    self.mean = mean
    self.highest = highest
  }
}
