/// 判定: what a judge says of an answer.
package enum Verdict: Sendable, Hashable {
  /// 正确.
  case right
  /// 错误.
  case wrong
  /// 不完整: counts as wrong.
  case incomplete
  /// 超时.
  case overTime
  /// 犯规.
  case foul
  /// 限时快答: so many right ones.
  case count(Int)
  /// 不计: nothing is earned or lost.
  case noted
}
