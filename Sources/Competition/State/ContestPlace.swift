/// Where in a contest something happened.
package struct ContestPlace: Sendable, Hashable {
  /// The stage, from 0.
  package var stage: Int
  /// The heat, from 0.
  package var heat: Int
  /// The round, from 0; the one behind the last is the tiebreak.
  package var round: Int
  /// Which question of the round, from 0; nil where it is about none.
  package var question: Int?

  package init(stage: Int, heat: Int, round: Int, question: Int? = nil) {
    self.stage = stage
    self.heat = heat
    self.round = round
    self.question = question
  }
}
