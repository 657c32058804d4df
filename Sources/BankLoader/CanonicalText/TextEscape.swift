/// How a text may hold what would be a marker.
///
/// A line of text that begins with `\` is text whatever it looks like, and the `\` is not part of
/// it. Before a line that would be text anyway, `\` stands for itself, so `\frac` needs nothing.
/// `\u{…}` in such a line, or in any value, is the character with that number in hexadecimal:
/// so are written white space at the end of a line, separators within an item, and controls.
enum TextEscape {
  /// The text of a line of the source.
  static func line(_ range: Range<Int>, in bytes: Span<UInt8>) -> [UInt8] {
    guard !range.isEmpty, bytes[range.lowerBound] == 0x5C else { return copy(range, of: bytes) }
    let rest = range.lowerBound + 1..<range.upperBound
    guard isSpecial(rest, in: bytes) else { return copy(range, of: bytes) }
    return unescaped(rest, in: bytes)
  }

  /// The value of a range, its `\u{…}` undone.
  static func value(_ range: Range<Int>, in source: SourceText) -> String {
    let bytes = source.bytes.span
    guard source.hasBackslash else {
      return bytes.extracting(range).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return String(decoding: unescaped(range, in: bytes), as: UTF8.self)
  }

  /// Whether a line needs a `\` before it in some place or other.
  static func isSpecial(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty, bytes[range.lowerBound] != 0x5C,
      Whitespace.trimmed(range, of: bytes) == range
    else { return true }
    return LineMarker(of: range, in: bytes) != .text || hasNumberedCharacter(range, in: bytes)
  }

  /// Whether `\u{` occurs.
  static func hasNumberedCharacter(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position + 2 < range.upperBound {
      if bytes[position] == 0x5C, bytes[position + 1] == 0x75, bytes[position + 2] == 0x7B {
        return true
      }
      position += 1
    }
    return false
  }

  /// Bytes with each `\u{…}` replaced by its character; a wrong one stays as it is.
  static func unescaped(_ range: Range<Int>, in bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == 0x5C,
        let (scalar, end) = numbered(at: position, to: range.upperBound, in: bytes)
      {
        if let scalar { text += Array(String(Character(scalar)).utf8) }
        position = end
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return text
  }

  /// The character of a `\u{…}`, none for `\u{}`, which marks an empty value.
  private static func numbered(
    at position: Int, to end: Int, in bytes: Span<UInt8>
  ) -> (scalar: Unicode.Scalar?, end: Int)? {
    guard position + 3 < end, bytes[position + 1] == 0x75, bytes[position + 2] == 0x7B else {
      return nil
    }
    var next = position + 3
    var value: UInt32 = 0
    while next < end, let digit = hexadecimal(bytes[next]), value <= 0x10FFFF {
      value = value * 16 + digit
      next += 1
    }
    guard next < end, bytes[next] == 0x7D else { return nil }
    if next == position + 3 { return (nil, next + 1) }
    return Unicode.Scalar(value).map { ($0, next + 1) }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }

  private static func copy(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
    bytes.extracting(range).withUnsafeBufferPointer { Array($0) }
  }
}
