/// An entry of a container.
package struct ZipEntry: Sendable, Hashable {
  /// Its name as the container has it, control characters and all.
  package var name: String
  /// Its size, unpacked, as the container says.
  package var size: Int
  /// Its place in the container.
  let index: UInt64

  /// Whether the name is a plain relative path: not empty, no `..`, no `\`, no drive, no NUL, not
  /// absolute, not a folder's.
  package var isPlainPath: Bool { Self.isPlainPath(name) }

  static func isPlainPath(_ name: String) -> Bool {
    guard !name.isEmpty, !name.utf8.contains(where: { $0 == 0x5C || $0 == 0x3A || $0 < 0x20 })
    else { return false }
    let pieces = name.split(separator: "/", omittingEmptySubsequences: false)
    return pieces.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
  }
}
