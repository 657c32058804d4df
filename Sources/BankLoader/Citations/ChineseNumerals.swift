/// Numbers as laws write them: 二十一, 一百零六, 一百三十四.
package enum ChineseNumerals {
  /// The number that a Chinese numeral, or digits of either width, stand for.
  package static func value(of text: String) -> Int? {
    let bytes = text.utf8.span
    return value(of: 0..<bytes.count, in: bytes)
  }

  /// The same of bytes; nil for an empty range and for anything but a numeral.
  static func value(of range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard !range.isEmpty, range.count <= 60 else { return nil }
    var total = 0
    var section = 0
    var digit: Int?
    // Digits beside each other, 一三四 or 134, are a number too.
    var plain: Int? = 0
    var position = range.lowerBound
    while position < range.upperBound {
      if let (value, length) = digitValue(at: position, to: range.upperBound, in: bytes) {
        guard plain ?? 0 < 100_000_000 else { return nil }
        plain = plain.map { $0 * 10 + value }
        digit = value
        position += length
        continue
      }
      guard let unit = unit(at: position, to: range.upperBound, in: bytes) else { return nil }
      plain = nil
      if unit == 10_000 {
        guard total == 0 else { return nil }
        total = (section + (digit ?? 0)) * unit
        section = 0
      } else {
        section += (digit ?? 1) * unit
      }
      digit = nil
      position += 3
      guard section < 10_000_000 else { return nil }
    }
    return plain ?? total + section + (digit ?? 0)
  }

  /// Whether three bytes of UTF-8 are one of 〇零一二三四五六七八九十百千.
  static func isNumeral(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third) {
    case 0xE3_8087, 0xE9_9BB6, 0xE4_B880, 0xE4_BA8C, 0xE4_B889, 0xE5_9B9B, 0xE4_BA94, 0xE5_85AD,
      0xE4_B883, 0xE5_85AB, 0xE4_B99D, 0xE5_8D81, 0xE7_99BE, 0xE5_8D83:
      true
    default: false
    }
  }

  private static func digitValue(
    at position: Int, to end: Int, in bytes: Span<UInt8>
  ) -> (value: Int, length: Int)? {
    if let (digit, length) = Letters.digit(at: position, to: end, in: bytes) {
      return (digit, length)
    }
    switch code(at: position, to: end, in: bytes) {
    case 0xE3_8087, 0xE9_9BB6: return (0, 3)
    case 0xE4_B880: return (1, 3)
    case 0xE4_BA8C, 0xE4_B8A4: return (2, 3)
    case 0xE4_B889: return (3, 3)
    case 0xE5_9B9B: return (4, 3)
    case 0xE4_BA94: return (5, 3)
    case 0xE5_85AD: return (6, 3)
    case 0xE4_B883: return (7, 3)
    case 0xE5_85AB: return (8, 3)
    case 0xE4_B99D: return (9, 3)
    default: return nil
    }
  }

  private static func unit(at position: Int, to end: Int, in bytes: Span<UInt8>) -> Int? {
    switch code(at: position, to: end, in: bytes) {
    case 0xE5_8D81: 10
    case 0xE7_99BE: 100
    case 0xE5_8D83: 1000
    case 0xE4_B887: 10_000
    default: nil
    }
  }

  private static func code(at position: Int, to end: Int, in bytes: Span<UInt8>) -> UInt32 {
    guard position + 3 <= end else { return 0 }
    return UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8
      | UInt32(bytes[position + 2])
  }
}
