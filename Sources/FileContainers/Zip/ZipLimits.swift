/// How large a container may be.
package struct ZipLimits: Sendable, Hashable {
  /// The most bytes of the container itself.
  package var bytes: Int
  /// The most entries.
  package var entries: Int
  /// The most bytes of one entry, unpacked.
  package var entrySize: Int
  /// The most bytes of all entries together, unpacked.
  package var totalSize: Int
  /// How many times its packed size an entry of a megabyte and more may have.
  package var ratio: Int

  package init(
    bytes: Int = 64 << 20, entries: Int = 10_000, entrySize: Int = 64 << 20,
    totalSize: Int = 256 << 20, ratio: Int = 200
  ) {
    self.bytes = bytes
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
  }
}
