/// 环节: what kind of round.
package enum RoundKind: String, Sendable, Hashable, CaseIterable {
  /// 必答题: each team, or each member, answers in turn.
  case required
  /// 共同必答题: every team answers in secret, on paper or a board.
  case shared
  /// 抢答题: the first to press answers.
  case buzzer
  /// 风险题: a team names value and number before it sees the question.
  case risk
  /// 限时快答: as many as possible within one time.
  case speed
  /// 观众题: for the audience; no team earns anything.
  case audience
  /// 加赛题: sudden death among the tied.
  case tiebreak
  /// 擂台: a holder against one challenger after the other.
  case challenge
}
