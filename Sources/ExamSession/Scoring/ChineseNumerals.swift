/// Numerals made alike: 三十 is 30, 一百二十万 is 1200000, 二〇二一 is 2021, 5万 and 5.0万 are 50000.
enum ChineseNumerals {
  static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
  static let groups: [Character: Int] = ["万": 10_000, "亿": 100_000_000]

  /// Whether a character can be part of a numeral, Chinese or Arabic; a decimal point is not.
  static func isNumeral(_ character: Character) -> Bool {
    digits[character] != nil || units[character] != nil || groups[character] != nil
      || arabic(character) != nil
  }

  /// The value of an ASCII digit.
  static func arabic(_ character: Character) -> Int? {
    character.isASCII ? character.wholeNumberValue : nil
  }

  /// The text with each run of numerals written in Arabic digits; a run that is no number of one
  /// meaning (三千五, 两三百, 1.2.3) stays as it is.
  static func replaced(in text: [Character]) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let run = isNumeral(first) ? rest.prefix { isNumeral($0) || $0 == "." } : rest.prefix(1)
      result += value(of: run) ?? String(run)
      rest = rest.dropFirst(run.count)
    }
    return result
  }

  private static func value(of run: ArraySlice<Character>) -> String? {
    let pieces = run.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count > 1 else {
      return positional(run) ?? ChineseNumeralReading.value(of: run).map { String($0) }
    }
    return pieces.count == 2 ? decimal(pieces[0], pieces[1]) : nil
  }

  /// 二〇二一 and 2021, digit by digit; zeros in front stay.
  private static func positional(_ run: ArraySlice<Character>) -> String? {
    var text = ""
    for character in run {
      guard let digit = arabic(character) ?? digits[character] else { return nil }
      text += String(digit)
    }
    return text
  }

  /// 1.5万 as 15000, 2.50 as 2.5; the point is moved in the digits, so that nothing is rounded.
  private static func decimal(
    _ whole: ArraySlice<Character>, _ fraction: ArraySlice<Character>
  ) -> String? {
    let group = fraction.last.flatMap { groups[$0] }
    guard let before = positional(whole),
      var after = positional(group == nil ? fraction : fraction.dropLast()), !before.isEmpty
    else { return nil }
    let places = group == nil ? 0 : group == 10_000 ? 4 : 8
    after += String(repeating: "0", count: max(0, places - after.count))
    let digits = (before + after.prefix(places)).drop { $0 == "0" }
    var rest = after.dropFirst(places)
    while rest.hasSuffix("0") { rest.removeLast() }
    return (digits.isEmpty ? "0" : digits) + (rest.isEmpty ? "" : "." + rest)
  }
}
