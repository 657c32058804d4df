import JSONText

/// What can be read of a text that is not JSON as a whole.
struct ObjectPieces {
  /// The objects, and lists, that are whole.
  private(set) var values: [FieldValue] = []
  /// Where an object begins that is broken itself.
  private(set) var brokenLines: [Int] = []
  /// Whether each line is a value of its own.
  private(set) var areLines = true

  init(_ bytes: [UInt8]) {
    readLines(of: bytes)
    guard !areLines else { return }
    values = []
    brokenLines = []
    readObjects(of: bytes)
  }

  private mutating func readLines(of bytes: [UInt8]) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let value = Self.value(Array(line), line: number), case .object = value else {
        brokenLines.append(number)
        // A text of one value is no text of lines.
        guard brokenLines.count * 10 <= values.count else {
          areLines = false
          return
        }
        continue
      }
      values.append(value)
    }
    areLines = values.count > 1
  }

  /// The outermost objects that are whole; of a broken one those within it.
  private mutating func readObjects(of bytes: [UInt8]) {
    let spans = Self.spans(of: bytes)
    var end = 0
    var line = 1
    var counted = 0
    for (start, close) in spans where start >= end {
      line += bytes[counted..<start].count { $0 == 0x0A }
      counted = start
      if close > start, let value = Self.value(Array(bytes[start...close]), line: line) {
        values.append(value)
        end = close + 1
      } else if !Self.holdsObject(after: start, to: close, spans) {
        brokenLines.append(line)
      }
    }
  }

  private static func holdsObject(after start: Int, to close: Int, _ spans: [(Int, Int)]) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].0 <= start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && (close <= start || spans[low].0 < close)
  }

  /// Where objects begin and end, in the order of their beginnings; an end of −1 for none.
  private static func spans(of bytes: [UInt8]) -> [(Int, Int)] {
    var spans: [(Int, Int)] = []
    var open: [Int] = []
    var isInString = false
    var isEscaped = false
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x22 where !isEscaped: isInString.toggle()
      // No string goes over a line end: a quotation mark is missing.
      case 0x0A: isInString = false
      case 0x7B where !isInString:
        open.append(spans.count)
        spans.append((position, -1))
      case 0x7D where !isInString:
        if let last = open.popLast() { spans[last].1 = position }
      default: break
      }
      isEscaped = isInString && byte == 0x5C && !isEscaped
    }
    return spans
  }

  private static func value(_ bytes: [UInt8], line: Int) -> FieldValue? {
    guard let value = try? JSONReader.read(bytes) else { return nil }
    var lines = ObjectLines(bytes, from: line)
    return FieldValue(value, lines: &lines)
  }
}
