/// When a paper may be sat.
package enum Opening: Sendable, Hashable {
  /// At any time.
  case always
  /// 考试窗口: each candidate starts when they like between the two.
  case window(start: WallTime, end: WallTime)
  /// 统一开考: time runs for everybody from one instant.
  case together(start: WallTime)
}
