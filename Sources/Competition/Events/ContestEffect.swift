package import ExamModel

/// What people are to be told of an event, besides the state it leads to.
package enum ContestEffect: Sendable, Hashable {
  /// 试抢: the buzzer of a team works.
  case tested(team: Int)
  /// A team has the question, so long after 开始; nil where it pressed while the question was read.
  case pressed(team: Int, after: Milliseconds?)
  /// 抢答犯规: a team pressed too early.
  case foul(team: Int)
  /// Points were added to a team, or taken.
  case scored(LedgerLine)
  /// The question is void.
  case voided
  /// A spare question takes its place; so many are left.
  case spare(left: Int)
  /// There is no spare question any more.
  case noSpareLeft
  /// 补答: others may press now.
  case secondChance
  /// These teams are tied where it matters.
  case tied([Int])
  /// These teams go on to the next stage.
  case advanced([Int])
  /// The ruling was changed, and whether that moved a place.
  case corrected(ruling: Int, movesPlaces: Bool)
}
