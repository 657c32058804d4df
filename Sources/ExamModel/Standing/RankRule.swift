/// 名次: what those get who tie; 1 is best.
package enum RankRule: String, Sendable, Hashable, CaseIterable {
  /// 1 2 2 4: one more than there are better ones.
  case competition
  /// 1 3 3 4: as many as there are better or equal ones.
  case modified
  /// 1 2 2 3: one more than there are better marks.
  case dense
  /// 1 2.5 2.5 4: the mean of the places that they take together.
  case fractional
  /// 1 2 3 4: in the order in which they come.
  case ordinal
}
