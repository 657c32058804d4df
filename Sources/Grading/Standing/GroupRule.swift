/// What a unit or a category is ranked by.
package enum GroupRule: Sendable, Hashable {
  /// The mean of all who sat.
  case mean
  /// The mean of the best so many; who is missing counts as nothing.
  case best(Int)
  /// 及格率, over a denominator.
  case passRate(PassRateBase)
}
