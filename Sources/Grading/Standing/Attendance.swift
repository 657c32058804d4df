/// Whether a candidate of a roster sat.
package enum Attendance: String, Sendable, Hashable, CaseIterable {
  /// 实考: handed in, or was handed in by the clock.
  case sat
  /// Started and has not ended.
  case sitting
  /// 缺考, without an excuse.
  case absent
  /// 请假.
  case leave
  /// 公差.
  case duty
  /// Sat, and was declared void.
  case voided
}
