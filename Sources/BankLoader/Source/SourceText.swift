import ExamModel
import Glibc

/// What the parser reads: valid UTF-8, cut into the lines that are not blank.
///
/// A format that is not plain text becomes one of these first, a paragraph a line, so that one
/// parser reads them all.
struct SourceText {
  /// The file's name as the user gave it.
  let file: String
  let bytes: [UInt8]
  let lines: [SourceLine]
  /// Whether escapes need looking for at all.
  let hasBackslash: Bool
  /// Whether a byte's place in a line is its place in the file.
  let hasColumns: Bool

  /// Lines end with LF or CRLF.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lines = Self.lines(of: bytes)
    hasBackslash = Self.position(of: 0x5C, in: bytes, from: 0) != nil
    hasColumns = true
  }

  /// Lines of a document, each with the number that it has there.
  init(file: String, lines documentLines: [DocumentLine]) {
    var builder = SourceTextBuilder()
    builder.reserve(
      bytes: documentLines.reduce(0) { $0 + $1.text.utf8.count + 1 }, lines: documentLines.count)
    for line in documentLines {
      builder.append(line.text)
      builder.endLine(number: line.number)
    }
    self.init(file: file, builder)
  }

  /// The lines that were put together.
  init(file: String, _ builder: SourceTextBuilder) {
    self.file = file
    bytes = builder.bytes
    lines = builder.lines
    hasBackslash = Self.position(of: 0x5C, in: bytes, from: 0) != nil
    hasColumns = false
  }

  private static func lines(of bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    // Banks have about one line in fifty bytes.
    lines.reserveCapacity(bytes.count / 48 + 16)
    var start = 0
    var number = 0
    var isAfterBlank = false
    while start < bytes.count {
      number += 1
      let end = position(of: 0x0A, in: bytes, from: start) ?? bytes.count
      let range = Whitespace.trimmed(start..<end, of: bytes.span)
      if !range.isEmpty {
        lines.append(
          SourceLine(
            start: range.lowerBound, end: range.upperBound, number: number,
            isAfterBlank: isAfterBlank))
      }
      isAfterBlank = range.isEmpty
      start = end + 1
    }
    return lines
  }

  private static func position(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

extension SourceText {
  /// The place of a line.
  func position(of line: SourceLine) -> SourcePosition {
    guard hasColumns else { return SourcePosition(file: file, line: line.number) }
    guard line.start == 0 || bytes[line.start - 1] == 0x0A else { return position(at: line.start) }
    return SourcePosition(file: file, line: line.number, column: 1)
  }

  /// The place of a byte, in lines and characters, for a diagnostic.
  func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return SourcePosition(file: file) }
    let line = lines[low - 1]
    guard hasColumns else { return SourcePosition(file: file, line: line.number) }
    var begin = line.start
    while begin > 0, bytes[begin - 1] != 0x0A { begin -= 1 }
    let column = bytes[begin..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(file: file, line: line.number, column: column + 1)
  }
}
