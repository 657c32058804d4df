/// Letters in the first bracket of a stem that has no other, as nearly all keys in blanks stand:
/// `（D）`, `( AC )`.
///
/// What it does not recognise may be a key nevertheless.
struct LoneBlankKey {
  /// Where the letters stand, from the first to the last.
  let key: Range<Int>
  let bracket: Range<Int>
  /// Ascending, counted from 0.
  private(set) var letters: [Int] = []

  /// The letters in the bracket that opens at a place.
  init?(at open: Int, to end: Int, of bytes: Span<UInt8>) {
    guard let inside = Self.end(of: Self.opening, at: open, to: end, in: bytes) else { return nil }
    let first = Whitespace.skip(from: inside, to: end, in: bytes)
    var place = first
    while place < end, (0x41...0x45).contains(bytes[place]) {
      let letter = Int(bytes[place]) - 0x41
      guard letter > letters.last ?? -1 else { return nil }
      letters.append(letter)
      place += 1
    }
    guard !letters.isEmpty,
      let close = Self.end(
        of: Self.closing, at: Whitespace.skip(from: place, to: end, in: bytes), to: end, in: bytes),
      TextSigns.firstBlank(in: close..<end, of: bytes) == nil
    else { return nil }
    key = first..<place
    bracket = open..<close
  }

  private static let opening: (UInt8, UInt8) = (0x28, 0x88)
  private static let closing: (UInt8, UInt8) = (0x29, 0x89)

  /// The place after a round bracket of either width.
  private static func end(
    of sign: (half: UInt8, last: UInt8), at place: Int, to end: Int, in bytes: Span<UInt8>
  ) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == sign.half { return place + 1 }
    guard place + 2 < end, bytes[place] == 0xEF, bytes[place + 1] == 0xBC,
      bytes[place + 2] == sign.last
    else { return nil }
    return place + 3
  }
}
