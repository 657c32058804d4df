/// A question of one learner's record: what it is about, and what is remembered of it.
package struct LearntItem: Sendable, Hashable {
  /// The question's id.
  package var question: Question.ID
  /// What is remembered.
  package var card: ReviewCard
  /// How often it was answered.
  package var answerCount: Int
  /// How often it was forgotten.
  package var lapseCount: Int
  /// Whether it was ever wrong or unsure, so that it comes back in reviews.
  package var isWatched: Bool

  package init(
    question: Question.ID, card: ReviewCard, answerCount: Int = 0, lapseCount: Int = 0,
    isWatched: Bool = false
  ) {
    self.question = question
    self.card = card
    self.answerCount = answerCount
    self.lapseCount = lapseCount
    self.isWatched = isWatched
  }
}
