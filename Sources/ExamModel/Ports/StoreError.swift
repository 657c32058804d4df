/// Why the store could not do what it was asked.
///
/// Nothing was changed.
package enum StoreError: Error, Sendable, Hashable {
  /// The file or its folder cannot be made or opened.
  case cannotOpen(path: String, reason: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// Another process kept it locked for longer than the wait.
  case locked(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file is not a store, or is damaged.
  case corrupt(path: String, reason: String)
  /// The file was written by a newer version of the program.
  case newer(path: String, found: Int, supported: Int)
  /// The attempt has steps that this session does not know: it goes on somewhere else.
  case movedOn(attempt: String)
  /// Anything else, with the statement that failed.
  case failed(path: String, statement: String, reason: String)
}
