/// Reads comma- or tab-separated text (RFC 4180, and what spreadsheets make of it).
///
/// Lines end with LF or CRLF, also within quotes; records without any text are passed over; the
/// `'` that disarms a formula is taken off again.
package enum TableReader {
  /// The table in a file's bytes; nil for bytes that are not text.
  ///
  /// The separator is the one of tab, comma and semicolon that the first record has most of.
  package static func read(_ bytes: [UInt8]) -> Table? {
    TextDecoder.decode(bytes).map { read(text: $0.bytes) }
  }

  /// The table in UTF-8 text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: The character between cells; nil for the one that the first record has most of.
  ///   - limit: The most rows that are read.
  /// - Returns: The table.
  package static func read(
    text: [UInt8], separator: UInt8? = nil, limit: Int = WorkbookLimits.rows
  ) -> Table {
    var scanner = TableScanner(bytes: text, separator: separator ?? self.separator(of: text))
    return scanner.table(limit: limit)
  }

  /// The one of tab, comma and semicolon that the first record has most of.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [0x09: 0, 0x2C: 0, 0x3B: 0]
    var isQuoted = false
    var hasText = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted, hasText { break }
      if byte > 0x20 { hasText = true }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
    }
    let best = [UInt8(0x09), 0x2C, 0x3B].max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] > 0 else { return 0x2C }
    return best
  }
}
