package import ExamModel

/// An article, and how much of the marks on it was earned.
package struct WeakPoint: Sendable, Hashable {
  package var citation: Citation
  /// What was earned of what could be.
  package var earned: Mark
  package var maximum: Mark
  /// How many answers that is.
  package var answers: Int

  package init(citation: Citation, earned: Mark, maximum: Mark, answers: Int) {
    self.citation = citation
    self.earned = earned
    self.maximum = maximum
    self.answers = answers
  }

  /// The share that was earned; nil where nothing could be.
  package var share: Double? {
    maximum > .zero ? Double(earned.thousandths) / Double(maximum.thousandths) : nil
  }
}
