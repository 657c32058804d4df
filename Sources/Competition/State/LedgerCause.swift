/// Why points were added or taken.
package enum LedgerCause: Sendable, Hashable {
  /// 基础分.
  case base
  /// What the team brings from the stage before.
  case carried
  /// A ruling.
  case ruling(Int)
  /// 更正 of a ruling: the difference.
  case correction(ruling: Int)
  /// 裁定 of a protest: the difference.
  case decision(protest: Int)
  /// 加分, 扣分 with the operator's reason.
  case adjustment(String)
  /// 擂台: for the last holder.
  case bonus
}
