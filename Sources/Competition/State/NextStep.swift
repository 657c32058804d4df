/// What comes next: what Enter does, or what the desk waits for.
package enum NextStep: Sendable, Hashable {
  /// An event that needs nothing more to be said.
  case take(ContestEvent)
  /// 抽签: a seed is wanted.
  case draw
  /// A team names value and number.
  case choose(team: Int)
  /// A team draws an envelope.
  case envelope(team: Int)
  /// Teams may press.
  case press
  /// A verdict on a team's answer.
  case verdict(team: Int)
  /// Which teams are right.
  case sharedVerdict
  /// How many a team had right.
  case count(team: Int)
  /// Nothing: the contest is over.
  case nothing
}
