/// What the operator puts on the big screen instead of what the contest is at.
package enum ScreenTopic: String, Sendable, Hashable, CaseIterable {
  /// 欢迎.
  case welcome
  /// 规则.
  case rules
  /// 题板.
  case board
  /// 比分.
  case scores
  /// 黑屏.
  case blank
}
