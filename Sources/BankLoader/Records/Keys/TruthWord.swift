/// 对 and 错 in the words and signs that files have for them.
enum TruthWord {
  /// What a word says; nil for any other word, also for a code such as `1` or `A`.
  static func value(_ text: String) -> Bool? {
    guard text.utf8.count <= 64 else { return nil }
    var word = FieldText.halfWidth(FieldText.trimmed(text)).filter { $0 != "\u{FE0F}" }
    // （√）
    if word.count > 2, word.first == "(", word.last == ")" {
      word = FieldText.trimmed(String(word.dropFirst().dropLast()))
    }
    if let value = FieldWords.truth(word) { return value }
    switch word.lowercased() {
    case "對", "正確", "对的", "正确的", "是的", "✅", "⭕", "○", "yes", "right", "correct", "该说法正确", "说法正确":
      return true
    case "錯", "錯誤", "错的", "错误的", "不对", "不是", "❌", "✖", "╳", "no", "wrong", "incorrect", "该说法错误",
      "说法错误":
      return false
    default: return nil
    }
  }

  /// The verdict that a text begins with, and what it says besides: `×（应为三年）`.
  static func leading(_ text: String) -> (value: Bool, rest: String)? {
    let text = FieldText.trimmed(text)
    for (word, value) in words where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let next = rest.unicodeScalars.first, "。，；,;.(（ \n\t:：".unicodeScalars.contains(next)
      else { continue }
      let marks = "。，；,;. \n\t:："
      return (value, FieldText.trimmed(String(rest.drop { marks.contains($0) })))
    }
    return nil
  }

  /// A letter and what it says, in a bracket: `A（正确）`.
  static func lettered(_ text: String) -> (letter: Int, value: Bool)? {
    let scalars = text.unicodeScalars
    guard let letter = scalars.first?.letter, letter.index < 2,
      let open = scalars.dropFirst().first, open.isOne(of: "(（"), scalars.count < 10,
      let value = value(String(String.UnicodeScalarView(scalars.dropFirst())))
    else { return nil }
    return (letter.index, value)
  }

  private static let words: [(String, Bool)] = [
    ("正确", true), ("错误", false), ("对", true), ("错", false), ("√", true), ("×", false),
  ]
}
