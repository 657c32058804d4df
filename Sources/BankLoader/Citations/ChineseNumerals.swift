/// Numbers as laws write them: 二十一, 一百零六, 一百三十四.
package enum ChineseNumerals {
  /// The Chinese numeral of a number from 0 to 99,999,999; other numbers as digits.
  package static func text(of number: Int) -> String {
    guard (1..<100_000_000).contains(number) else { return number == 0 ? "零" : String(number) }
    let high = number / 10_000
    let low = number % 10_000
    var text = high > 0 ? group(high) + "万" : ""
    if high > 0, low > 0, low < 1000 { text += "零" }
    if low > 0 { text += group(low) }
    // 十一, not 一十一, where nothing stands before it.
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

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

  private static let digits: [Unicode.Scalar] = [
    "零", "一", "二", "三", "四", "五", "六", "七", "八", "九",
  ]

  /// A number below 10,000, with 一十 in full.
  private static func group(_ number: Int) -> String {
    var text = ""
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !text.isEmpty
      } else {
        if needsZero { text += "零" }
        needsZero = false
        text.unicodeScalars.append(digits[digit])
        text += name
      }
    }
    return text
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
