/// 赛段: 初赛, 半决赛, 决赛.
package struct Stage: Sendable, Hashable {
  /// Its name.
  package var title: String
  /// How many heats (场) the teams are divided into by lot.
  package var heats: Int
  /// How many of each heat go on to the next stage; the last stage has none.
  package var advance: Int
  /// Whether the points of the stage before are kept; else each team begins at the base again.
  package var carriesPoints: Bool
  /// In order, without the tiebreak.
  package var rounds: [Round]
  /// 加赛: only where places that matter are tied.
  package var tiebreak: Round

  package init(
    title: String, heats: Int = 1, advance: Int = 0, carriesPoints: Bool = false,
    rounds: [Round], tiebreak: Round
  ) {
    self.title = title
    self.heats = heats
    self.advance = advance
    self.carriesPoints = carriesPoints
    self.rounds = rounds
    self.tiebreak = tiebreak
  }

  /// The round at a position; the one behind the last is the tiebreak.
  package func round(_ position: Int) -> Round {
    rounds.indices.contains(position) ? rounds[position] : tiebreak
  }
}
