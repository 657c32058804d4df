/// Counts the blanks of a stem.
enum BlankCounter {
  /// The runs of two `_` or more; where there are none, the brackets with nothing but blanks in
  /// them.
  static func count(in stem: String) -> Int {
    let bytes = stem.utf8.span
    let lines = lines(in: bytes)
    return lines > 0 ? lines : brackets(in: bytes)
  }

  private static func lines(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var length = 0
    for position in bytes.indices {
      length = bytes[position] == 0x5F ? length + 1 : 0
      if length == 2 { count += 1 }
    }
    return count
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
        count += 1
        position = inside + close
      }
    }
    return count
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
