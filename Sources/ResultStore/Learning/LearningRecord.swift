package import ExamModel

/// An answer with what it leaves behind: stored together or not at all.
package struct LearningRecord: Sendable, Hashable {
  /// What was answered.
  package var answer: LearningAnswer
  /// The question, of a composite the whole.
  package var question: LearntQuestion
  /// What is remembered of it now; nil where that does not change yet, as between parts.
  package var item: LearntItem?
  /// The day that the answer counts for.
  package var day: Int

  package init(
    answer: LearningAnswer, question: LearntQuestion, item: LearntItem?, day: Int
  ) {
    self.answer = answer
    self.question = question
    self.item = item
    self.day = day
  }
}
