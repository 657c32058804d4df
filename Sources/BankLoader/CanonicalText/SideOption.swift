/// The letter of an option that stands behind another on its line: `甲  B.乙`.
struct SideOption {
  /// Where the letter stands, and where the text after its sign begins.
  var start: Int
  var content: Int
  /// Whether it is written in a way that only the tidy form decides.
  var isUnsure: Bool

  /// The first such letter in a range: with a blank before it, and a sign after it.
  init?(_ letter: Int, in range: Range<Int>, of bytes: Span<UInt8>) {
    guard letter <= OptionScanner.last else { return nil }
    let capital = 0x41 + UInt8(letter)
    var place = range.lowerBound
    while place < range.upperBound {
      let length = Whitespace.lengthOfSpace(at: place, to: range.upperBound, in: bytes)
      place += max(length, 1)
      guard length > 0, place < range.upperBound else { continue }
      let width = bytes[place] == capital ? 1 : bytes[place] == 0xEF ? 3 : 0
      guard width > 0,
        Letters.letter(at: place, to: range.upperBound, in: bytes)?.letter == letter
      else { continue }
      let sign = Whitespace.skip(from: place + width, to: range.upperBound, in: bytes)
      guard let end = Self.end(ofSignAt: sign, to: range.upperBound, in: bytes) else { continue }
      start = place
      content = Whitespace.skip(from: end, to: range.upperBound, in: bytes)
      let hasSecond = Self.end(ofSignAt: content, to: range.upperBound, in: bytes) != nil
      isUnsure = width > 1 || sign > place + 1 || hasSecond
      return
    }
    return nil
  }

  /// Where the sign that an option's letter has ends.
  static func end(ofSignAt place: Int, to end: Int, in bytes: Span<UInt8>) -> Int? {
    guard place < end else { return nil }
    var next = 0
    let sign = bytes.extracting(place..<end).withUnsafeBufferPointer {
      UTF8Text.next(&next, of: $0)
    }
    return OptionScanner.style(of: sign) == nil ? nil : place + next
  }
}
