/// What fills the big screen.
package enum ScreenScene: String, Sendable, Hashable, CaseIterable {
  /// 欢迎.
  case welcome
  /// 规则 of the round.
  case rules
  /// 题板: the numbers that can be chosen.
  case board
  /// A question, from 出题 to 公布.
  case question
  /// 比分.
  case scores
  /// 颁奖.
  case awards
  /// Nothing.
  case blank
}
