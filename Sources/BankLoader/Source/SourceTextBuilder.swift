/// Puts a source together line by line, each with the number that it has in the document.
struct SourceTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [SourceLine] = []
  /// Where the open line begins.
  private var start = 0
  private var isAfterBlank = false

  /// Makes room for so many bytes and lines.
  mutating func reserve(bytes byteCount: Int, lines lineCount: Int) {
    bytes.reserveCapacity(byteCount)
    lines.reserveCapacity(lineCount)
  }

  /// Appends text to the open line.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes of a source to the open line, as they are.
  mutating func append(_ text: ArraySlice<UInt8>) { bytes.append(contentsOf: text) }

  /// Appends bytes that stand as they are in the canonical format, those of a text escaped.
  mutating func append(escaped text: [UInt8], in context: TextEscape.Context) {
    TextEscape.append(text.span, in: context, to: &bytes)
  }

  /// Ends the open line.
  mutating func endLine(number: Int) {
    // One line in, one line out: an end of line within a text is none.
    for position in start..<bytes.count where bytes[position] == 0x0A { bytes[position] = 0x20 }
    let range = Whitespace.trimmed(start..<bytes.count, of: bytes.span)
    bytes.append(0x0A)
    if !range.isEmpty {
      lines.append(
        SourceLine(
          start: range.lowerBound, end: range.upperBound, number: number,
          isAfterBlank: isAfterBlank))
    }
    isAfterBlank = range.isEmpty
    start = bytes.count
  }
}
