/// A sign or a word at a place of a line: a bracket and a colon of either width.
enum UniformSign {
  case openRound, closeRound, openBox, closeBox, colon
  case word(StaticString)

  /// The place behind it; nil where it does not stand there.
  func end(at place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    guard place < line.upperBound else { return nil }
    return switch self {
    case .openRound: Self.end(of: "（", or: 0x28, at: place, line, bytes)
    case .closeRound: Self.end(of: "）", or: 0x29, at: place, line, bytes)
    case .openBox: Self.end(of: "【", or: 0x5B, at: place, line, bytes)
    case .closeBox: Self.end(of: "】", or: 0x5D, at: place, line, bytes)
    case .colon: Self.end(of: "：", or: 0x3A, at: place, line, bytes)
    case .word(let word): Self.end(of: word, at: place, line, bytes)
    }
  }

  private static func end(
    of wide: StaticString, or half: UInt8, at place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    bytes[place] == half ? place + 1 : end(of: wide, at: place, line, bytes)
  }

  private static func end(
    of word: StaticString, at place: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    let count = word.utf8CodeUnitCount
    guard place + count <= line.upperBound else { return nil }
    return word.withUTF8Buffer { sign in
      for offset in sign.indices where bytes[place + offset] != sign[offset] { return nil }
      return place + count
    }
  }
}
