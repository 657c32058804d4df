/// Signs and words that stand at options and say that they are right, or are bullets.
enum OptionSigns {
  /// Whether a sign says so wherever it stands.
  static func isRight(_ sign: Unicode.Scalar) -> Bool { sign.isOne(of: "√✓✔☑✅") }

  /// Whether a sign says so where a file has it at the right options only: `* A. 甲`, `v A. 甲`.
  static func isPerhapsRight(_ sign: Unicode.Scalar) -> Bool { sign.isOne(of: "*＊★vV") }

  /// Whether a sign is a bullet of options without letters.
  static func isBullet(_ sign: Unicode.Scalar) -> Bool { sign.isOne(of: "○◯●□■◇◆☐") }

  /// Whether a sign may stand before a letter.
  static func maySign(_ sign: Unicode.Scalar) -> Bool {
    isRight(sign) || isPerhapsRight(sign) || isBullet(sign) || sign.isOne(of: "-•·+–")
  }

  /// A text without the picture before it that says that it explains: `📖 见第五条。`.
  static func withoutBook(_ text: Glyphs) -> Glyphs? {
    guard let first = text.first?.scalar, first.value > 0xFFFF, first.isOne(of: "📖📝💡") else {
      return nil
    }
    let rest = text.dropFirst().drop { $0.isSpace || $0.scalar.value == 0xFE0F }
    return rest.isEmpty ? nil : rest
  }

  private static let words = WordTable(
    [
      "正确答案", "正确选项", "正确", "答案", "√", "✓", "✔", "此项为本题正确答案", "本题正确答案", "参考答案", "标准答案",
    ].map { ($0, true) })

  /// A text without the words at its end that say that it is right: `甲(正确答案)`, `甲 √`,
  /// `甲(正确答案)。`.
  static func withoutRight(_ text: Glyphs) -> Glyphs? {
    guard let last = text.last?.scalar else { return nil }
    // The option's own stop may stand behind the words.
    if last.isOne(of: "。．；;"), text.count > 1,
      text.scalar(at: text.endIndex - 2)?.isOne(of: "）)】]") == true
    {
      return withoutRight(text.dropLast()).map { ($0 + text.suffix(1))[...] }
    }
    if isRight(last), text.count > 1 { return text.dropLast().trimmed }
    guard last.isOne(of: "）)】]") else { return nil }
    for start in text.indices.suffix(14).reversed() {
      guard let (inside, end) = text.bracket(at: start), end == text.endIndex else { continue }
      return words.value(of: inside.folded) == true && start > text.startIndex
        ? text[..<start].trimmed : nil
    }
    return nil
  }
}
