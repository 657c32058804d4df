/// 排名和达标: how the results of a paper are compared.
package struct StandingRules: Sendable, Hashable {
  /// What decides between equal marks, in order; equal on all share a rank.
  package var tieBreakers: [TieBreaker]
  /// What those get who tie.
  package var ranks: RankRule
  /// What units and categories are ranked by.
  package var groups: GroupRule
  /// What the pass rate is of.
  package var passRateOf: PassRateBase
  /// What units are held against; nil for nothing.
  package var target: StandingTarget?

  package init() {
    tieBreakers = [.time]
    ranks = .competition
    groups = .mean
    passRateOf = .sat
  }
}
