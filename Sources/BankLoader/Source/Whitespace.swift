/// White space at the ends of lines and values: blank, tab, CR, U+00A0, U+3000, U+200B, U+FEFF.
enum Whitespace {
  /// The range without white space at either end.
  @inline(__always)
  static func trimmed(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    let start = skip(from: range.lowerBound, to: range.upperBound, in: bytes)
    var end = range.upperBound
    while end > start {
      let length = lengthOfSpace(endingAt: end, from: start, in: bytes)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The first position from `start` on that is not white space.
  @inline(__always)
  static func skip(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var start = start
    while start < end {
      let length = lengthOfSpace(at: start, to: end, in: bytes)
      if length == 0 { break }
      start += length
    }
    return start
  }

  /// The number of bytes of the white space that begins there; 0 for none.
  @inline(__always)
  static func lengthOfSpace(at position: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    switch bytes[position] {
    case 0x20, 0x09, 0x0D: 1
    case 0xC2: end - position >= 2 && bytes[position + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      end - position >= 3 && isWide(bytes[position], bytes[position + 1], bytes[position + 2])
        ? 3 : 0
    default: 0
    }
  }

  @inline(__always)
  private static func lengthOfSpace(
    endingAt end: Int, from start: Int, in bytes: Span<UInt8>
  ) -> Int {
    switch bytes[end - 1] {
    case 0x20, 0x09, 0x0D: 1
    case 0xA0 where end - start >= 2 && bytes[end - 2] == 0xC2: 2
    case 0x80, 0x8B, 0xBF:
      end - start >= 3 && isWide(bytes[end - 3], bytes[end - 2], bytes[end - 1]) ? 3 : 0
    default: 0
    }
  }

  @inline(__always)
  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }
}
