/// Counts the blanks of a stem.
enum BlankCounter {
  /// The runs of two `_` or `＿` or more; where there are none, the brackets with nothing but blanks
  /// in them.
  static func count(in stem: String) -> Int {
    let bytes = stem.utf8.span
    let lines = lines(in: bytes)
    return lines > 0 ? lines : brackets(in: bytes)
  }

  private static func lines(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var length = 0
    var position = 0
    while position < bytes.count {
      let width = bytes[position] == 0x5F ? 1 : isWideLine(at: position, in: bytes) ? 3 : 0
      length = width > 0 ? length + 1 : 0
      if length == 2 { count += 1 }
      position += max(width, 1)
    }
    return count
  }

  /// Whether `＿` stands at a place.
  private static func isWideLine(at position: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[position] == 0xEF && position + 3 <= bytes.count && bytes[position + 1] == 0xBC
      && bytes[position + 2] == 0xBF
  }

  private static func brackets(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var position = 0
    while position < bytes.count {
      let open = bracket(0x28, 0x88, at: position, in: bytes)
      position += max(open, 1)
      guard open > 0 else { continue }
      let inside = Whitespace.skip(from: position, to: bytes.count, in: bytes)
      let close = bracket(0x29, 0x89, at: inside, in: bytes)
      if close > 0 {
        let end = inside + close
        if open > 1 || end > position + 1 || !isCall(at: position - 1, to: end, in: bytes) {
          count += 1
        }
        position = end
      }
    }
    return count
  }

  /// Whether a stretch of a stem is `()` of a program and no blank.
  static func isCall(_ range: Range<String.Index>, in stem: String) -> Bool {
    guard stem.utf8.distance(from: range.lowerBound, to: range.upperBound) == 2 else {
      return false
    }
    let place = stem.utf8.distance(from: stem.startIndex, to: range.lowerBound)
    return isCall(at: place, to: place + 2, in: stem.utf8.span)
  }

  /// Whether `()` at a place is that of a program, which calls something: `main() {`, `s.trim().size`.
  private static func isCall(at place: Int, to end: Int, in bytes: Span<UInt8>) -> Bool {
    guard place > 0, isOfName(bytes[place - 1]), end < bytes.count else { return false }
    var next = Whitespace.skip(from: end, to: bytes.count, in: bytes)
    if next < bytes.count, bytes[next] == 0x0A {
      next = Whitespace.skip(from: next + 1, to: bytes.count, in: bytes)
    }
    guard next < bytes.count else { return false }
    switch bytes[next] {
    case 0x7B, 0x7D, 0x3B, 0x29: return true
    case 0x2E, 0x3F, 0x3A: return next + 1 < bytes.count && isJoined(bytes[next + 1])
    default: return false
    }
  }

  /// Whether a byte may end the name of something that is called.
  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }

  /// Whether a program goes on with a byte.
  private static func isJoined(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x3A
  }

  /// The width of a bracket, half or full, at a place; 0 for none.
  private static func bracket(
    _ half: UInt8, _ wide: UInt8, at position: Int, in bytes: Span<UInt8>
  ) -> Int {
    guard position < bytes.count else { return 0 }
    if bytes[position] == half { return 1 }
    guard position + 3 <= bytes.count, bytes[position] == 0xEF,
      bytes[position + 1] == 0xBC, bytes[position + 2] == wide
    else { return 0 }
    return 3
  }
}
