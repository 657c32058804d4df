/// A question that a learner has answered, as the store keeps it.
package struct LearntQuestion: Sendable, Hashable {
  /// As it was answered last.
  package var question: Question
  /// Whether a ruling changed its key, so that a bank's key is not to be trusted.
  package var isCorrected: Bool

  package init(question: Question, isCorrected: Bool = false) {
    self.question = question
    self.isCorrected = isCorrected
  }
}
