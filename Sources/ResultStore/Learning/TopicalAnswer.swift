package import ExamModel

/// An answer by what it was about.
package struct TopicalAnswer: Sendable, Hashable {
  /// The law cited first; empty for none.
  package let law: String
  /// Its article.
  package let article: Int?
  package let kind: QuestionKind
  /// The facility that the bank states.
  package let facility: Double?
  package let outcome: MarkedResponse.Outcome
  /// The chance that it would be right, before it was answered; nil at the first time.
  package let recall: Double?
  package let time: WallTime
}
