package import ExamModel

/// What a team achieved in sudden death, at the score at which it was tied.
package struct TiebreakResult: Sendable, Hashable {
  /// The score that it shared; at another score the result says nothing.
  package var score: Mark
  /// For each question it was in: whether it came out before others.
  package var outcomes: [Bool]
}
