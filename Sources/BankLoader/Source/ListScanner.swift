/// Cuts a value at its separators.
enum ListScanner {
  /// Hands over each item that is not empty, without white space at its ends.
  @inline(__always)
  static func items(
    of range: Range<Int>, in bytes: Span<UInt8>, separators: ListSeparators,
    _ take: (Range<Int>) -> Void
  ) {
    pieces(of: range, in: bytes, separators: separators) { if !$0.isEmpty { take($0) } }
  }

  /// Hands over each piece, empty ones too.
  @inline(__always)
  static func pieces(
    of range: Range<Int>, in bytes: Span<UInt8>, separators: ListSeparators,
    _ take: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      let length = length(at: position, to: range.upperBound, separators, in: bytes)
      if length > 0 {
        take(Whitespace.trimmed(start..<position, of: bytes))
        start = position + length
        position = start
      } else {
        position += 1
      }
    }
    take(Whitespace.trimmed(start..<range.upperBound, of: bytes))
  }

  @inline(__always)
  private static func length(
    at position: Int, to end: Int, _ separators: ListSeparators, in bytes: Span<UInt8>
  ) -> Int {
    switch bytes[position] {
    case 0x3B: return separators.contains(.semicolons) ? 1 : 0
    case 0x2C: return separators.contains(.commas) ? 1 : 0
    case 0x7C: return separators.contains(.bars) ? 1 : 0
    case 0xE3, 0xEF:
      guard position + 3 <= end else { return 0 }
      let isSeparator =
        switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
        case (0xEF, 0xBC, 0x9B): separators.contains(.semicolons)
        case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81): separators.contains(.commas)
        case (0xEF, 0xBD, 0x9C): separators.contains(.bars)
        default: false
        }
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
