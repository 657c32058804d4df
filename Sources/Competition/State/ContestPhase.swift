/// How far a contest has got.
package enum ContestPhase: String, Sendable, Hashable, CaseIterable {
  /// Before a heat: 签到, 抽签, 试抢, 彩排.
  case preparing
  /// Before a round: its rules are read.
  case roundAhead
  /// Within a round.
  case round
  /// After a round: the scores are read back.
  case scores
  /// After the last round of a heat.
  case heatOver
  /// 颁奖.
  case awards
  /// The last award has been read out.
  case over
}
