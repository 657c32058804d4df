/// Text as UTF-8, and what it was before.
package struct DecodedText: Sendable, Hashable {
  /// Valid UTF-8 without a byte order mark.
  package var bytes: [UInt8]
  /// How the file had it.
  package var encoding: TextEncoding
  /// Where U+FFFD stands in `bytes` for bytes that could not be read, in order.
  package var damage: [Int] = []
}
