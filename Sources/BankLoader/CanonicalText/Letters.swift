/// Digits and letters at a place, half-width or full-width.
enum Letters {
  /// How many options have a letter.
  static let count = 26

  /// The digit there and its length in bytes.
  static func digit(at position: Int, to end: Int, in bytes: Span<UInt8>) -> (Int, Int)? {
    let byte = bytes[position]
    if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
    guard byte == 0xEF, position + 3 <= end, bytes[position + 1] == 0xBC,
      bytes[position + 2] >= 0x90, bytes[position + 2] <= 0x99
    else { return nil }
    return (Int(bytes[position + 2]) - 0x90, 3)
  }

  /// The number there, of at most six digits, and where it ends.
  static func number(
    at position: Int, to end: Int, in bytes: Span<UInt8>
  ) -> (value: Int, end: Int)? {
    var next = position
    var value = 0
    var digits = 0
    while next < end, let (digit, length) = digit(at: next, to: end, in: bytes) {
      digits += 1
      guard digits <= 6 else { return nil }
      value = value * 10 + digit
      next += length
    }
    return digits == 0 ? nil : (value, next)
  }

  /// The letter there, counted from 0, and where it ends.
  static func letter(
    at position: Int, to end: Int, in bytes: Span<UInt8>
  ) -> (letter: Int, end: Int)? {
    let byte = bytes[position]
    switch byte {
    case 0x41...0x5A: return (Int(byte) - 0x41, position + 1)
    case 0x61...0x7A: return (Int(byte) - 0x61, position + 1)
    case 0xEF where position + 3 <= end:
      let third = bytes[position + 2]
      switch bytes[position + 1] {
      case 0xBC where third >= 0xA1 && third <= 0xBA: return (Int(third) - 0xA1, position + 3)
      case 0xBD where third >= 0x81 && third <= 0x9A: return (Int(third) - 0x81, position + 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The position after digits or Chinese numerals.
  static func skipNumeral(from position: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var next = position
    while next < end {
      if let (_, length) = digit(at: next, to: end, in: bytes) {
        next += length
      } else if next + 3 <= end,
        ChineseNumerals.isNumeral(bytes[next], bytes[next + 1], bytes[next + 2])
      {
        next += 3
      } else {
        break
      }
    }
    return next
  }
}
