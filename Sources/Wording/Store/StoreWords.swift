package import ExamModel

/// What is said of the store and of files that cannot be read or written.
package protocol StoreWords: Sendable {
  /// What happened to the store, where, and what to do.
  func sentence(for error: StoreError) -> String
  /// What happened to a file, where, and what to do.
  func sentence(for error: FileError) -> String
}
