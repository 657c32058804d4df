package import ExamModel

/// A line of a leaderboard.
package struct LeaderboardEntry: Sendable, Hashable {
  /// The number under which the person was entered.
  package let person: Int
  package let marks: Mark
  /// The time that was used.
  package let time: Milliseconds

  package init(person: Int, marks: Mark, time: Milliseconds) {
    self.person = person
    self.marks = marks
    self.time = time
  }
}
