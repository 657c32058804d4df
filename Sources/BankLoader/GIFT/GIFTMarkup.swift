/// The escapes and signs of GIFT.
enum GIFTMarkup {
  /// The places of `{` and `}` that no `\` stands before.
  static func braces(
    in bytes: [UInt8], from start: Int, to end: Int? = nil
  ) -> [(offset: Int, isOpening: Bool)] {
    var braces: [(offset: Int, isOpening: Bool)] = []
    var position = start
    let end = end ?? bytes.count
    while position < end {
      switch bytes[position] {
      case 0x5C: position += 1
      case 0x7B: braces.append((position, true))
      case 0x7D: braces.append((position, false))
      default: break
      }
      position += 1
    }
    return braces
  }

  /// The first place of one of some bytes that no `\` stands before.
  static func first(
    _ wanted: ByteSet, in range: Range<Int>, of bytes: [UInt8]
  ) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == 0x5C {
        position += 1
      } else if wanted.contains(bytes[position]) {
        return position
      }
      position += 1
    }
    return nil
  }

  /// The first or last place of some bytes in a row, none of them escaped.
  static func place(
    of text: String, in range: Range<Int>, of bytes: [UInt8], isLast: Bool = false
  ) -> Int? {
    let wanted = Array(text.utf8)
    var found: Int?
    var position = range.lowerBound
    while position + wanted.count <= range.upperBound {
      if bytes[position] == 0x5C {
        position += 2
        continue
      }
      if bytes[position] == wanted[0], bytes[position...].starts(with: wanted) {
        found = position
        if !isLast { return found }
      }
      position += 1
    }
    return found
  }

  /// The pieces of an answer, each beginning with one of some signs; what stands before the first
  /// sign is a piece of its own where it is not blank.
  static func pieces(
    of range: Range<Int>, at signs: ByteSet, in bytes: [UInt8]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let after = pieces.isEmpty && !signs.contains(bytes[start]) ? start : start + 1
      let end = first(signs, in: min(after, range.upperBound)..<range.upperBound, of: bytes)
      let piece = trimmed(start..<(end ?? range.upperBound), of: bytes)
      if !piece.isEmpty { pieces.append(piece) }
      start = end ?? range.upperBound
    }
    return pieces
  }

  /// A range without blanks and line ends at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] <= 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] <= 0x20 { range = range.lowerBound..<last }
    return range
  }

  /// The text of a range without its escapes.
  static func unescaped(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == 0x5C, position + 1 < range.upperBound,
        let character = escaped(bytes[position + 1])
      {
        text.append(character)
        position += 2
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x3A, 0x23, 0x3D, 0x7B, 0x7D, 0x7E, 0x5C: byte
    case 0x6E: 0x0A
    default: nil
    }
  }

  /// The signs that a `\` stands before in a text.
  static let signs: ByteSet = [0x3A, 0x23, 0x3D, 0x7B, 0x7D, 0x7E, 0x5C]
}
