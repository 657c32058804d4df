/// How a period compares with the one before.
package struct PeriodFigures: Sendable, Hashable {
  /// The two periods.
  package var before, after: String
  /// How many questions they have in common.
  package var common: Int
  /// The difference of the means.
  package var raw: String
  /// What is due to the people, by means and deviations, with how far chance reaches.
  package var linear: String?
  /// The same by equal percentiles.
  package var equipercentile: String?
  /// What is due to the paper, without its sign, with how far chance reaches.
  package var paper: String
  /// Whether the paper is the easier one, by that figure; nil where it is neither.
  package var isEasier: Bool?
  /// Whether people are clearly better (true), clearly worse (false), or neither.
  package var isBetter: Bool?

  package init(
    before: String, after: String, common: Int, raw: String, linear: String?,
    equipercentile: String?, paper: String, isEasier: Bool?, isBetter: Bool?
  ) {
    self.before = before
    self.after = after
    self.common = common
    self.raw = raw
    self.linear = linear
    self.equipercentile = equipercentile
    self.paper = paper
    self.isEasier = isEasier
    self.isBetter = isBetter
  }
}
