/// The form in which two texts in a blank are the same.
///
/// 30日, ３０ 日 and 三十日 are; 10% and 百分之十; 10000元, 10,000元 and 1万元; 预防为主、防消结合 and
/// 预防为主；防消结合.
enum BlankText {
  /// The text with width, case, spaces, quotation marks, separators and numerals made alike.
  static func normalised(_ text: String) -> String {
    var plain: [Character] = []
    for character in text { folded(character).map { plain.append($0) } }
    while let last = plain.last, last == "。" || last == "." || last == "、" { plain.removeLast() }
    return ChineseNumerals.replaced(in: percentages(ungrouped(pointed(plain))))
  }

  private static func folded(_ character: Character) -> Character? {
    if character.isWhitespace || "《》〈〉“”\"‘’'「」".contains(character) { return nil }
    if "；;，,、".contains(character) { return "、" }
    guard let scalar = character.unicodeScalars.first else { return nil }
    if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    {
      return folded(Character(narrow))
    }
    return Character(character.lowercased().first.map(String.init) ?? "")
  }

  /// 五点五 → 五.五.
  private static func pointed(_ text: [Character]) -> [Character] {
    var text = text
    for position in text.indices.dropFirst().dropLast()
    where text[position] == "点" && ChineseNumerals.digits[text[position - 1]] != nil
      && ChineseNumerals.digits[text[position + 1]] != nil
    {
      text[position] = "."
    }
    return text
  }

  /// 10、000 → 10000, its separator having been a comma.
  private static func ungrouped(_ text: [Character]) -> [Character] {
    func areDigits(_ range: Range<Int>) -> Bool {
      range.upperBound <= text.count
        && range.allSatisfy { ChineseNumerals.arabic(text[$0]) != nil }
    }
    var result: [Character] = []
    var digitsBefore = 0
    for (position, character) in text.enumerated() {
      let isGroup =
        character == "、" && (1...3).contains(digitsBefore)
        && areDigits(position + 1..<position + 4) && !areDigits(position + 1..<position + 5)
      if !isGroup { result.append(character) }
      digitsBefore =
        isGroup ? 0 : ChineseNumerals.arabic(character) == nil ? 0 : digitsBefore + 1
    }
    return result
  }

  /// 百分之十 → 十%.
  private static func percentages(_ text: [Character]) -> [Character] {
    let mark: [Character] = ["百", "分", "之"]
    var result: [Character] = []
    var rest = text[...]
    while let first = rest.first {
      guard rest.starts(with: mark) else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(mark.count)
      let number = rest.prefix { ChineseNumerals.isNumeral($0) || $0 == "." }
      result += number
      result.append("%")
      rest = rest.dropFirst(number.count)
    }
    return result
  }
}
