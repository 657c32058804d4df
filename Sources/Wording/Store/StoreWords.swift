package import ExamModel

/// What is said of the store.
package protocol StoreWords: Sendable {
  /// What happened, where, and what to do.
  func sentence(for error: StoreError) -> String
}
