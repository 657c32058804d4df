import ExamModel

/// Recognises the markers that begin with a number, a letter or a bracket.
struct MarkerScanner {
  let range: Range<Int>

  /// `12.`, `12、`, `12．`; `3)`, `3）`.
  func numbered(in bytes: Span<UInt8>) -> LineMarker {
    guard let (value, next) = number(at: range.lowerBound, in: bytes) else { return .text }
    guard let (mark, after) = mark(at: next, in: bytes) else { return .text }
    switch mark {
    case .dot where isDecimal(after, in: bytes): return .text
    case .dot, .comma: return .number(value, content: content(after, in: bytes))
    case .bracket: return .prompt(value, content: content(after, in: bytes))
    case .colon: return .text
    }
  }

  /// `A.`, `A、`, `A．`, `A)`, `A:`, small or full-width too, also with a blank before the mark.
  func lettered(in bytes: Span<UInt8>) -> LineMarker {
    guard let (letter, next) = Letters.letter(at: range.lowerBound, to: range.upperBound, in: bytes)
    else { return .text }
    let gap = Whitespace.skip(from: next, to: range.upperBound, in: bytes)
    guard let (_, after) = mark(at: gap, in: bytes) else { return .text }
    return .option(letter, content: content(after, in: bytes))
  }

  /// `（3）`, or a heading such as `（一）单选题`.
  func bracketed(in bytes: Span<UInt8>) -> LineMarker {
    let inside = range.lowerBound + (bytes[range.lowerBound] == 0x28 ? 1 : 3)
    if let (value, next) = number(at: inside, in: bytes),
      case .bracket? = mark(at: next, in: bytes)?.mark, let after = mark(at: next, in: bytes)?.end
    {
      return .part(value, content: content(after, in: bytes))
    }
    return HeadingScanner(range: range).heading(in: bytes)
  }

  /// `【答案】`, `[答案]`, `【单选题】`.
  func boxed(in bytes: Span<UInt8>) -> LineMarker {
    let isWide = bytes[range.lowerBound] == 0xE3
    let width = isWide ? 3 : 1
    guard range.count > 2 * width, !isWide || isWideBox(at: range.lowerBound, 0x90, in: bytes)
    else { return .text }
    let inside = range.lowerBound + width
    guard
      let (field, end) = FieldNames.shared.field(at: inside, to: range.upperBound, in: bytes),
      end + width <= range.upperBound,
      isWide ? isWideBox(at: end, 0x91, in: bytes) : bytes[end] == 0x5D
    else { return HeadingScanner(range: range).heading(in: bytes) }
    var after = content(end + width, in: bytes)
    if case .colon? = mark(at: after, in: bytes)?.mark { after += bytes[after] == 0x3A ? 1 : 3 }
    return .field(field, content: content(after, in: bytes))
  }

  /// A field, a heading or text: lines that begin with a Han character.
  func worded(in bytes: Span<UInt8>) -> LineMarker {
    if let (field, end) = FieldNames.shared.field(
      at: range.lowerBound, to: range.upperBound, in: bytes)
    {
      var after = content(end, in: bytes)
      // 案例一： and 案例2： number the case; the number says nothing more.
      if field == .caseText {
        after = Letters.skipNumeral(from: after, to: range.upperBound, in: bytes)
      }
      if case (.colon, let colon)? = mark(at: after, in: bytes) {
        return .field(field, content: content(colon, in: bytes))
      }
    }
    return HeadingScanner(range: range).heading(in: bytes)
  }

  /// Three or more of the same sign and nothing else.
  func ruled(in bytes: Span<UInt8>) -> LineMarker {
    guard range.count >= 3 else { return .text }
    for position in range where bytes[position] != bytes[range.lowerBound] { return .text }
    return .rule
  }

  /// Full-width digits, letters and brackets.
  func fullWidth(in bytes: Span<UInt8>) -> LineMarker {
    guard range.count >= 3,
      bytes[range.lowerBound + 1] == 0xBC || bytes[range.lowerBound + 1] == 0xBD
    else { return .text }
    switch (bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
    case (0xBC, 0x88): return bracketed(in: bytes)
    case (0xBC, 0x90...0x99): return numbered(in: bytes)
    default: return lettered(in: bytes)
    }
  }
}

extension MarkerScanner {
  private enum Mark { case dot, comma, bracket, colon }

  private func mark(at position: Int, in bytes: Span<UInt8>) -> (mark: Mark, end: Int)? {
    guard position < range.upperBound else { return nil }
    switch bytes[position] {
    case 0x2E: return (.dot, position + 1)
    case 0x29: return (.bracket, position + 1)
    case 0x3A: return (.colon, position + 1)
    case 0xE3, 0xEF:
      guard position + 3 <= range.upperBound else { return nil }
      switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
      case (0xE3, 0x80, 0x81): return (.comma, position + 3)
      case (0xEF, 0xBC, 0x8E): return (.dot, position + 3)
      case (0xEF, 0xBC, 0x89): return (.bracket, position + 3)
      case (0xEF, 0xBC, 0x9A): return (.colon, position + 3)
      default: return nil
      }
    default: return nil
    }
  }

  private func content(_ position: Int, in bytes: Span<UInt8>) -> Int {
    Whitespace.skip(from: position, to: range.upperBound, in: bytes)
  }

  private func number(at position: Int, in bytes: Span<UInt8>) -> (value: Int, end: Int)? {
    Letters.number(at: position, to: range.upperBound, in: bytes)
  }

  /// Whether a digit follows a dot, `1.5 倍`; a year does not count: `3.2021年…` is question 3.
  private func isDecimal(_ position: Int, in bytes: Span<UInt8>) -> Bool {
    guard position < range.upperBound,
      Letters.digit(at: position, to: range.upperBound, in: bytes) != nil
    else { return false }
    guard let (value, end) = number(at: position, in: bytes), (1900...2099).contains(value),
      end + 3 <= range.upperBound
    else { return true }
    return (bytes[end], bytes[end + 1], bytes[end + 2]) != (0xE5, 0xB9, 0xB4)
  }

  private func isWideBox(at position: Int, _ last: UInt8, in bytes: Span<UInt8>) -> Bool {
    position + 3 <= range.upperBound
      && (bytes[position], bytes[position + 1], bytes[position + 2]) == (0xE3, 0x80, last)
  }
}
