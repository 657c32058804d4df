/// Why a line that was typed cannot be read.
package enum UnreadableLine: Sendable, Hashable {
  /// Its bytes are not UTF-8.
  case notUTF8
  /// It is longer than any answer can be.
  case tooLong
}
