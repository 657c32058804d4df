/// Whole numbers in Chinese numerals, as laws number their articles: 五, 二十一, 一百三十四.
package enum ChineseNumber {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The numeral; outside 1…9999 Arabic digits.
  package static func text(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    var text = ""
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text += "零" }
      needsZero = false
      text += unit == 10 && digit == 1 && text.isEmpty ? name : digits[digit] + name
    }
    return text
  }
}
