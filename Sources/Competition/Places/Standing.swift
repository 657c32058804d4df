package import ExamModel

/// 名次 of a team in a heat or in the contest.
package struct Standing: Sendable, Hashable {
  /// From 1; the tied share one.
  package var place: Int
  /// Which team.
  package var team: Int
  /// With what score.
  package var score: Mark

  package init(place: Int, team: Int, score: Mark) {
    self.place = place
    self.team = team
    self.score = score
  }
}
