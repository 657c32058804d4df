/// Numbers as laws write them: 五, 二十一, 一百零六.
package enum ChineseNumeral {
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
}
