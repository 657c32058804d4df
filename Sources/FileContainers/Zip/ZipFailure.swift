/// Why a container cannot be read or written, and which entry is to blame.
package enum ZipFailure: Error, Sendable, Hashable {
  /// The bytes are not a zip file, or end within it.
  case notZip
  /// More entries than the limit.
  case tooManyEntries(Int)
  /// An entry, or all of them together, larger than the limits.
  case tooLarge(entry: String)
  /// An entry that grows more than any document does: a zip bomb.
  case suspiciousRatio(entry: String)
  /// An entry that needs a password.
  case encrypted(entry: String)
  /// An entry whose bytes are not what the container says, or packed in an unknown way.
  case corrupt(entry: String)
  /// The container could not be put together.
  case notWritten
}
