package import ExamModel

/// An answer of a practice, before anybody has graded it.
package struct PracticeAnswer: Sendable, Hashable {
  /// The question as it was shown, of a composite the whole.
  package var question: Question
  /// Of a composite the part, from 0.
  package var part: Int?
  /// Whether nothing of the question follows.
  package var isLastPart: Bool
  /// What was answered, in words of the question; empty for nothing.
  package var response: String
  /// How it compares with the key.
  package var outcome: MarkedResponse.Outcome
  /// How long it took.
  package var time: Milliseconds
  /// Whether the learner said that it was a guess.
  package var isUnsure: Bool
  /// When.
  package var moment: Moment
}
