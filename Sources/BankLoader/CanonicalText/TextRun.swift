/// The places of one text in a source: lines that follow each other, or are joined.
struct TextRun {
  /// The first line, with those after it as long as nothing stands between them but line ends.
  private(set) var first: Range<Int>
  /// Further lines.
  private(set) var more: [Range<Int>] = []
  /// Whether all of it stands on one line.
  private(set) var isOneLine = true

  init(_ first: Range<Int>) { self.first = first }

  /// Whether nothing has been read into it.
  var isEmpty: Bool { first.isEmpty && more.isEmpty }

  /// Adds a line.
  mutating func append(_ line: Range<Int>, of source: SourceText) {
    if first.isEmpty, more.isEmpty {
      // 答案： alone on its line: what it introduces begins on the next.
      first = line
      return
    }
    isOneLine = false
    if more.isEmpty, !source.hasBackslash, first.upperBound + 1 == line.lowerBound,
      source.bytes[first.upperBound] == 0x0A
    {
      first = first.lowerBound..<line.upperBound
    } else {
      more.append(line)
    }
  }

  /// The text, its lines joined by LF and escapes undone.
  func string(in source: SourceText) -> String {
    let bytes = source.bytes.span
    if more.isEmpty, !source.hasBackslash || first.isEmpty || bytes[first.lowerBound] != 0x5C {
      return bytes.extracting(first).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    var text = TextEscape.line(first, in: bytes)
    for line in more {
      text.append(0x0A)
      text += TextEscape.line(line, in: bytes)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first of its lines.
  func firstLine(in source: SourceText) -> Range<Int> {
    for position in first where source.bytes[position] == 0x0A {
      return first.lowerBound..<position
    }
    return first
  }

  /// The lines after the first.
  func laterLines(in source: SourceText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = firstLine(in: source).upperBound + 1
    while start < first.upperBound {
      let end = source.bytes[start..<first.upperBound].firstIndex(of: 0x0A) ?? first.upperBound
      lines.append(start..<end)
      start = end + 1
    }
    return lines + more
  }
}
