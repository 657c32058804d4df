package import ExamModel

/// What can happen in a contest; teams, judges and awards by position in the contest's file.
package enum ContestEvent: Sendable, Hashable {
  /// 签到: a team is there, or is not; nil for all teams.
  case checkIn(team: Int?, isPresent: Bool)
  /// A substitute takes a member's place.
  case substitute(team: Int, leaving: String, entering: String)
  /// 抽签 for heats and seats of the stage, from a seed.
  case draw(seed: UInt64)
  /// 彩排 begins, or ends: what happened in it counts for nothing.
  case rehearse(Bool)
  /// The heat begins: each team gets its base points.
  case begin
  /// The round begins.
  case beginRound
  /// A team draws the envelope with its questions.
  case envelope(Int)
  /// A team names value and number of a risk question, which is then put.
  case choose(value: Mark, number: Int)
  /// A team does without its risk question.
  case pass
  /// 出题.
  case present
  /// 读题.
  case read
  /// 开始: the clock runs.
  case start
  /// A team pressed.
  case press(team: Int)
  /// The team that pressed begins to speak.
  case speak
  /// 指定: another team must answer.
  case nominate(team: Int)
  /// 判定 of the team that answers.
  case rule(Verdict)
  /// 判定 of a shared question: these teams are right, the others are not.
  case ruleShared(right: [Int])
  /// Nobody pressed in time: the question is void.
  case nobody
  /// 作废, with the reason.
  case void(String)
  /// 换题: a spare question takes its place, with the reason.
  case replace(String)
  /// A team broke a rule otherwise than by an early press.
  case foul(team: Int, reason: String)
  /// 公布答案与解析.
  case reveal
  /// No further question of the round is asked.
  case endRound
  /// The scorekeeper confirms the scores read back.
  case confirmScores
  /// The heat is closed; the next heat, stage or the awards follow.
  case closeHeat
  /// An award is read out.
  case announce
  /// An award that does not follow from places.
  case grant(award: Int, team: Int)
  /// 加分 or 扣分, with the reason.
  case adjust(team: Int, by: Mark, reason: String)
  /// 封榜: the audience sees the scores as they are now until 揭榜.
  case freeze(Bool)
  /// The clock stops.
  case pause
  /// The clock goes on.
  case resume
  /// 更正 of an earlier ruling, with the reason.
  case correct(ruling: Int, to: Verdict, reason: String)
  /// 申诉 of a team, about a ruling or anything else.
  case protest(team: Int, ruling: Int?, reason: String)
  /// 裁定 by judges: the ruling becomes another one, or, with nil, stands.
  case decide(protest: Int, judges: [Int], to: Verdict?)
  /// The program was started again; it was last alive at this instant of the contest, and a running
  /// clock stopped then.
  case recovered(lastAlive: Milliseconds)
  /// 撤销 of the last so many events.
  case undo(Int)
  /// 重做 of so many undone ones.
  case redo(Int)
}
