/// Who gets which questions.
package enum DrawRule: Sendable, Hashable {
  /// 统一卷: one draw for all; each candidate an order of their own.
  case same
  /// A、B卷: so many draws, all disjoint from chance alone; the candidate's id picks one.
  case versions(Int)
  /// 一人一卷: a draw for each candidate.
  case each
}
