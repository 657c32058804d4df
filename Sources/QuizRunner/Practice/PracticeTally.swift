import ExamModel

/// How a practice went.
package struct PracticeTally: Sendable, Hashable {
  /// Fully right.
  package var right = 0
  /// Answered, and comparable with a key.
  package var answered = 0
  /// Passed over.
  package var skipped = 0
  /// Whether it ended by Ctrl-C or a hang-up.
  package var isInterrupted = false
  /// Whether the person left before the end, or the input ended.
  package var hasLeft = false

  mutating func count(_ outcome: MarkedResponse.Outcome) {
    switch outcome {
    case .right:
      right += 1
      answered += 1
    case .partial, .wrong: answered += 1
    case .blank: skipped += 1
    case .pending: break
    }
  }
}
