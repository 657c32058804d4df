/// What candidates see of their results, and when.
package struct ShowPolicy: Sendable, Hashable {
  /// When something may be seen.
  package enum Release: String, Sendable, Hashable, CaseIterable {
    /// At once, after each answer.
    case immediate
    /// When the attempt is finished.
    case afterSubmit = "after-submit"
    /// When the results have been confirmed (成绩确认).
    case afterConfirm = "after-confirm"
    /// When the window has closed; without a window, as `afterSubmit`.
    case afterClose = "after-close"
    /// Never.
    case never
  }

  /// The mark.
  package var score: Release
  /// What was wrong, the keys, the rationale and the articles.
  package var answers: Release

  package init(score: Release = .afterSubmit, answers: Release = .afterClose) {
    self.score = score
    self.answers = answers
  }
}
