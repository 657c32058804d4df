/// Words of the big screen that stand alone.
package enum ScreenLabel: String, Sendable, Hashable, CaseIterable {
  /// 参赛队.
  case teams
  /// 缺席.
  case absent
  /// Between names.
  case comma
  /// 试抢.
  case tested
  /// 彩排.
  case rehearsal
  /// 封榜.
  case frozen
  /// The scores as they were when they were frozen.
  case frozenScores
  /// 比分.
  case scores
  /// 颁奖.
  case awards
  /// A buzzer question is on the screen, and nobody has read it yet.
  case ready
  /// The host reads.
  case listen
  /// Whose turn it is.
  case turn
  /// 开始.
  case go
  /// After a wrong answer.
  case secondChance
  /// The team that pressed answers.
  case pressed
  /// The team that pressed must begin to speak.
  case begin
  /// The team whose turn it is answers.
  case answers
  /// All teams answer in secret.
  case allAnswer
  /// The audience answers.
  case audience
  /// 回答正确.
  case right
  /// 回答错误.
  case wrong
  /// 犯规.
  case foul
  /// 作废.
  case void
  /// Who is right, of a shared question.
  case teamsRight
  /// Nobody is.
  case nobodyRight
  /// The clock of the press.
  case pressTime
  /// The clock until the answer must begin.
  case beginTime
  /// The clock of the answer.
  case time
  /// The clock stands.
  case paused
  /// The clock has run out.
  case timeUp
  /// An award that nobody has.
  case vacant
  /// The rules of the round.
  case rules
  /// The numbers to choose from.
  case board
  /// Nothing at all.
  case blank
  /// What the contest is at.
  case automatic
  /// Stands for an address on the network that the program does not know.
  case thisMachine
  /// The page has lost its host.
  case lost
}
