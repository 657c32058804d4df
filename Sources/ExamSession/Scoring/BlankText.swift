/// The form in which two texts in a blank are the same.
///
/// 30日, ３０ 日 and 三十日; 10% and 百分之十;
/// 预防为主、防消结合 and 预防为主；防消结合。
enum BlankText {
  /// The text with width, case, spaces, quotation marks, separators and numerals made alike.
  static func normalised(_ text: String) -> String {
    var plain: [Character] = []
    for character in text { folded(character).map { plain.append($0) } }
    while let last = plain.last, last == "。" || last == "." || last == "、" { plain.removeLast() }
    return ChineseNumerals.replaced(in: percentages(plain))
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
      let number = rest.prefix { ChineseNumerals.isNumeral($0) || $0.isNumber || $0 == "." }
      result += number
      result.append("%")
      rest = rest.dropFirst(number.count)
    }
    return result
  }
}
