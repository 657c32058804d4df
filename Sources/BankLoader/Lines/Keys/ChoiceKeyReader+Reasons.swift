/// Reasons behind the letters of a key.
extension ChoiceKeyReader {
  /// Whether what stands behind a letter and a wide gap says what several options mean, among them
  /// the letter's own: `B　　dd 删除一行，x 删除当前字符`.
  func explains(_ rest: Glyphs, own: String) -> Bool {
    let text = rest.trimmed
    let gap = rest.prefix { $0.isSpace }
    guard gap.count > 1 || gap.first?.scalar == "\u{3000}", text.contains(where: \.isHan),
      !own.isEmpty, own.unicodeScalars.allSatisfy({ $0.isASCII })
    else { return false }
    let words = text.split { $0.isHan || $0.isSpace || $0.scalar.isOne(of: "，,、；;。：:") }
    return words.contains { Self.fold($0.foldedString) == own }
      && words.allSatisfy { word in options.contains(Self.fold(word.foldedString)) }
  }

  /// Whether a text is a bracket with words in it that name no other letter and put nothing in doubt:
  /// `B（夜间）`.
  static func isNote(_ text: Glyphs) -> Bool {
    guard let inside = KeyRemarks.inside(text), inside.count(where: \.isHan) > 1 else {
      return false
    }
    return !inside.contains { glyph in
      glyph.letter.map { !$0.isSmall && $0.index < 8 } == true
        || glyph.scalar.isOne(of: "或？?疑错改原另多少")
    }
  }

  /// The reason in `B | 编码器双向理解`.
  static func reasonBehindBar(_ rest: Glyphs) -> Glyphs? {
    guard let sign = rest.trimmed.first?.scalar, sign == "|" || sign == "｜" else { return nil }
    let reason = rest.trimmed.dropFirst().trimmed
    return reason.count >= Self.reason ? reason : nil
  }

  /// What a key says that names several options by their texts: where option A says C and option C
  /// says Si, `C、Si` is the letter of one with its text.
  func reading(of key: Glyphs, naming named: [Int], raw: String) -> KeyReading {
    guard let own = withOwnText(key) else { return .letters(named) }
    return isMultiple ? .unclear(raw) : .letters([own])
  }

  /// The option whose letter a key begins with, a sign and its own text behind it: `C、丙`.
  private func withOwnText(_ key: Glyphs) -> Int? {
    guard let letter = key.first?.letter, !letter.isSmall, options.indices.contains(letter.index),
      let sign = key.scalar(at: key.startIndex + 1), sign.isOne(of: "、.．:：")
    else { return nil }
    let text = Self.fold(key.dropFirst(2).foldedString)
    return !text.isEmpty && options[letter.index] == text ? letter.index : nil
  }
}
