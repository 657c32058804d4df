/// Why a file or a folder could not be read or written.
package enum FileError: Error, Sendable, Hashable {
  /// It is not there.
  case missing(path: String)
  /// Its rights, or those of its folder or disk, forbid it.
  case notPermitted(path: String)
  /// It is a folder, not a file.
  case isDirectory(path: String)
  /// It is longer than anything of its kind, in bytes.
  case tooLarge(path: String, limit: Int)
  /// The disk is full.
  case full(path: String)
  /// Anything else, as the system puts it.
  case failed(path: String, reason: String)
}
