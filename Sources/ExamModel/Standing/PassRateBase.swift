/// The denominator of a pass rate.
package enum PassRateBase: String, Sendable, Hashable, CaseIterable {
  /// 实考.
  case sat
  /// 应考, without 请假 and 公差.
  case expected
}
