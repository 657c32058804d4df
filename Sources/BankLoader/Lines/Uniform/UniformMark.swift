/// A number or a letter that begins a line in a style that tidy text has not.
struct UniformMark {
  /// The number, or the letter counted from 0.
  let value: Int
  /// Where the text after the mark begins.
  let content: Int

  /// `12，`, and between such `12,`, which by itself parts the columns of tables and the thousands of
  /// numbers.
  static func comma(
    at line: Range<Int>, in bytes: Span<UInt8>, orHalf: Bool = false
  ) -> UniformMark? {
    let start = line.lowerBound
    guard (0x30...0x39).contains(bytes[start]),
      let (value, next) = Letters.number(at: start, to: line.upperBound, in: bytes),
      let end = UniformSign.word("，").end(at: next, line, bytes)
        ?? (orHalf ? UniformSign.word(",").end(at: next, line, bytes) : nil),
      end < line.upperBound,
      Letters.digit(at: end, to: line.upperBound, in: bytes) == nil
    else { return nil }
    return UniformMark(value: value, from: end, line, bytes)
  }

  /// `[12]`, `【12】`.
  static func box(at line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    guard let inside = UniformSign.openBox.end(at: line.lowerBound, line, bytes),
      inside < line.upperBound,
      let (value, next) = Letters.number(at: inside, to: line.upperBound, in: bytes),
      let end = UniformSign.closeBox.end(at: next, line, bytes)
    else { return nil }
    return UniformMark(value: value, from: end, line, bytes)
  }

  /// `第12题`, a sign behind it or not.
  static func ordinal(at line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    guard let inside = UniformSign.word("第").end(at: line.lowerBound, line, bytes),
      inside < line.upperBound,
      let (value, next) = Letters.number(at: inside, to: line.upperBound, in: bytes),
      let end = UniformSign.word("题").end(at: next, line, bytes), end < line.upperBound
    else { return nil }
    let signs: [UniformSign] = [.colon, .word("、"), .word("．"), .word(".")]
    for sign in signs {
      guard let after = sign.end(at: end, line, bytes) else { continue }
      return UniformMark(value: value, from: after, line, bytes)
    }
    let isApart = Whitespace.lengthOfSpace(at: end, to: line.upperBound, in: bytes) > 0
    return isApart ? UniformMark(value: value, from: end, line, bytes) : nil
  }

  /// `（A）`, `(A)`.
  static func bracketed(at line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    enclosed(.openRound, .closeRound, at: line, in: bytes)
  }

  /// `[A]`, `【A】`.
  static func boxed(at line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    enclosed(.openBox, .closeBox, at: line, in: bytes)
  }

  /// `A` and a blank.
  static func spaced(at line: Range<Int>, in bytes: Span<UInt8>) -> UniformMark? {
    let start = line.lowerBound
    guard (0x41...0x48).contains(bytes[start]), start + 1 < line.upperBound,
      Whitespace.lengthOfSpace(at: start + 1, to: line.upperBound, in: bytes) > 0
    else { return nil }
    return UniformMark(value: Int(bytes[start]) - 0x41, from: start + 1, line, bytes)
  }

  private static func enclosed(
    _ open: UniformSign, _ close: UniformSign, at line: Range<Int>, in bytes: Span<UInt8>
  ) -> UniformMark? {
    guard let inside = open.end(at: line.lowerBound, line, bytes),
      inside < line.upperBound, (0x41...0x48).contains(bytes[inside]),
      let end = close.end(at: inside + 1, line, bytes)
    else { return nil }
    return UniformMark(value: Int(bytes[inside]) - 0x41, from: end, line, bytes)
  }

  /// Nil where nothing follows the mark, or another sign.
  init?(value: Int, from end: Int, _ line: Range<Int>, _ bytes: Span<UInt8>) {
    let content = Whitespace.skip(from: end, to: line.upperBound, in: bytes)
    guard content < line.upperBound,
      SideOption.end(ofSignAt: content, to: line.upperBound, in: bytes) == nil
    else { return nil }
    self.value = value
    self.content = content
  }
}
