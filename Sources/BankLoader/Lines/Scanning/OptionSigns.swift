/// Signs and words that stand at options and say that they are right, or are bullets.
enum OptionSigns {
  /// Signs that say so wherever they stand.
  static let right = Set("√✓✔☑✅".unicodeScalars)
  /// Signs that say so where a file has them at the right options only.
  static let perhapsRight = Set("*＊★".unicodeScalars)
  /// Bullets of options without letters.
  static let bullets = Set("○◯●□■◇◆☐".unicodeScalars)
  /// Every sign that may stand before a letter.
  static let all = right.union(perhapsRight).union(bullets).union("-•·+–".unicodeScalars)

  private static let words = WordTable(
    ["正确答案", "正确选项", "正确", "答案", "√", "✓", "✔"].map { ($0, true) })

  /// A text without the words at its end that say that it is right: `甲(正确答案)`, `甲 √`.
  static func withoutRight(_ text: Glyphs) -> Glyphs? {
    guard let last = text.last?.scalar else { return nil }
    if right.contains(last), text.count > 1 { return text.dropLast().trimmed }
    guard last.isOne(of: "）)】]") else { return nil }
    for start in text.indices.suffix(8).reversed() {
      guard let (inside, end) = text.bracket(at: start), end == text.endIndex else { continue }
      return words.value(of: inside.folded) == true && start > text.startIndex
        ? text[..<start].trimmed : nil
    }
    return nil
  }
}
