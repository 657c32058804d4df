/// 易, 中 or 难: the three rows of a blueprint.
package enum DifficultyBand: String, Sendable, Hashable, CaseIterable {
  /// 易.
  case easy
  /// 中.
  case medium
  /// 难.
  case hard
}
