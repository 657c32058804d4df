/// An answer with another that counts as well in the bracket behind it: `运单（或货单）`.
enum AlternativeText {
  private static let opens = ["（或", "(或"].map { Array($0.utf8) }
  private static let closes = ["）", ")"].map { Array($0.utf8) }
  /// What goes on with the answer before it and is none by itself: `县级（或以上）`.
  private static let parts = ["其", "以上", "以下", "者", "及"].map { Array($0.utf8) }

  /// The answer and the other one; nil for any other text.
  static func split(
    _ range: Range<Int>, of bytes: Span<UInt8>
  ) -> (first: Range<Int>, second: Range<Int>)? {
    guard range.count > 5, [0x29, 0x89].contains(bytes[range.upperBound - 1]),
      let close = closes.first(where: {
        holds($0, at: range.upperBound - $0.count, in: range, bytes)
      })
    else { return nil }
    let end = range.upperBound - close.count
    var place = end - 1
    while place > range.lowerBound, bytes[place] != 0x28, !isOpening(place, range, bytes) {
      // Of two brackets the last is no answer's.
      if bytes[place] == 0x29 || holds(closes[0], at: place, in: range, bytes) { return nil }
      place -= 1
    }
    guard let open = opens.first(where: { holds($0, at: place, in: range, bytes) }) else {
      return nil
    }
    let first = Whitespace.trimmed(range.lowerBound..<place, of: bytes)
    let second = Whitespace.trimmed(place + open.count..<end, of: bytes)
    guard !first.isEmpty, !second.isEmpty,
      !parts.contains(where: { holds($0, at: second.lowerBound, in: second, bytes) })
    else { return nil }
    return (first, second)
  }

  /// Whether a text would be read as an answer and another.
  static func isSplit(_ text: String) -> Bool {
    guard text.hasSuffix("）") || text.hasSuffix(")") else { return false }
    let bytes = text.utf8.span
    return split(0..<bytes.count, of: bytes) != nil
  }

  private static func isOpening(_ place: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    holds(opens[0].dropLast(3), at: place, in: range, bytes)
  }

  private static func holds(
    _ word: some Collection<UInt8>, at place: Int, in range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard place >= range.lowerBound, place + word.count <= range.upperBound else { return false }
    var next = place
    for byte in word {
      guard bytes[next] == byte else { return false }
      next += 1
    }
    return true
  }
}
