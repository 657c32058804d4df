package import ExamModel

/// What is said of rosters (考生名册).
package protocol RosterWords: Sendable {
  /// What is wrong in a roster, and what to do.
  func sentence(for finding: RosterFinding) -> String
}
