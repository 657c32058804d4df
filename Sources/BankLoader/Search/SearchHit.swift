package import ExamModel

/// A question that a search found.
package struct SearchHit: Sendable, Hashable {
  /// The position of its bank among those searched.
  package var bank: Int
  /// The question, a case with all of its parts.
  package var question: Question
}
