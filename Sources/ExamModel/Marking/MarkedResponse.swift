/// What one response earned.
package struct MarkedResponse: Sendable, Hashable {
  /// How it compares with the key.
  package enum Outcome: String, Sendable, Hashable {
    /// Full marks.
    case right
    /// Some of the marks.
    case partial
    /// Answered, and no marks or fewer than none.
    case wrong
    /// Not answered.
    case blank
    /// Waits for a person to mark it.
    case pending
  }

  /// How it compares with the key.
  package var outcome: Outcome
  /// What it earned; of a pending one, zero.
  package var mark: Mark
  /// What it could earn.
  package var maximum: Mark

  package init(outcome: Outcome, mark: Mark, maximum: Mark) {
    self.outcome = outcome
    self.mark = mark
    self.maximum = maximum
  }
}
