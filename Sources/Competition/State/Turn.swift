/// Whose question it is.
package struct Turn: Sendable, Hashable {
  /// The team.
  package var team: Int
  /// The position of the member in the line-up; nil where the team answers as one.
  package var member: Int?
  /// Which of the team's questions, from 0.
  package var ordinal: Int

  package init(team: Int, member: Int? = nil, ordinal: Int = 0) {
    self.team = team
    self.member = member
    self.ordinal = ordinal
  }
}
