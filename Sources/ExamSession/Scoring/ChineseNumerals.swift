/// Chinese numerals as numbers: 三十 is 30, 一百二十万 is 1200000, 二〇二一 is 2021, 5万 is 50000.
enum ChineseNumerals {
  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
  private static let groups: [Character: Int] = ["万": 10_000, "亿": 100_000_000]

  /// Whether a character can be part of a Chinese numeral.
  static func isNumeral(_ character: Character) -> Bool {
    digits[character] != nil || units[character] != nil || groups[character] != nil
  }

  /// The text with each run of numerals written in Arabic digits; 10、000 becomes 10000.
  static func replaced(in text: [Character]) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { isNumeral($0) || isArabic($0) || $0 == "." }
      guard !run.isEmpty, first != ".", let value = value(of: run) else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      result += value
      rest = rest.dropFirst(run.count)
    }
    return result
  }

  private static func isArabic(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func value(of run: ArraySlice<Character>) -> String? {
    if run.contains(".") { return decimal(run) }
    let isPositional = !run.contains { units[$0] != nil || groups[$0] != nil }
    guard !isPositional else {
      return String(run.map { digits[$0].map { Character(String($0)) } ?? $0 })
    }
    var total = 0
    var group = 0
    var number: Int?
    for character in run {
      if let digit = digits[character] {
        number = digit
      } else if let digit = character.wholeNumberValue, isArabic(character) {
        guard (number ?? 0) < 100_000_000 else { return nil }
        number = (number ?? 0) * 10 + digit
      } else if let unit = units[character] {
        group += (number ?? 1) * unit
        number = nil
      } else if let unit = groups[character] {
        let product = (group + (number ?? 0)).multipliedReportingOverflow(by: unit)
        guard !product.overflow, product.partialValue < Int.max / 4 else { return nil }
        total += product.partialValue
        group = 0
        number = nil
      }
      guard group < 1_000_000_000_000, total < Int.max / 2 else { return nil }
    }
    return String(total + group + (number ?? 0))
  }

  /// 1.5万 is 15000; 2.50 is 2.5.
  private static func decimal(_ run: ArraySlice<Character>) -> String? {
    let suffix = run.last.flatMap { groups[$0] } ?? 1
    let body = suffix == 1 ? run : run.dropLast()
    guard body.allSatisfy({ isArabic($0) || $0 == "." }), let value = Double(String(body)),
      value < 1e9
    else { return nil }
    let scaled = value * Double(suffix)
    return scaled == scaled.rounded() ? String(Int(scaled)) : String(scaled)
  }
}
