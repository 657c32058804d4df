import ExamModel

/// Why the dialogue of an exam stops before the attempt is over.
enum ExamStop: Error {
  /// The candidate left, or the input ended.
  case left
  /// Ctrl-C or a hang-up.
  case interrupted
  /// Nobody reads any more.
  case closed
  /// The store failed.
  case store(StoreError)
  /// The attempt goes on somewhere else.
  case movedOn
}
