/// The words and signs for right and wrong that stand where a key is expected.
enum TruthWords {
  /// Whether a stretch says right or wrong; nil for any other.
  static func truth(of text: Glyphs) -> Bool? { words.value(of: text) ?? signed(text) }

  /// What a sign and a word that say the same say together: `❌错误`, `√ 正确`, `正确√`.
  private static func signed(_ text: Glyphs) -> Bool? {
    guard (2...longest + 2).contains(text.count), let first = text.first, let last = text.last
    else { return nil }
    let isBehind = first.isHan
    let sign = isBehind ? last : first
    guard !sign.isHan, sign.letter == nil, let truth = words.value(of: [sign]) else { return nil }
    let word = (isBehind ? text.dropLast() : text.dropFirst()).trimmed
    return word.first?.isHan == true && words.value(of: word) == truth ? truth : nil
  }

  /// The same of a stretch with blanks within it, and full-width signs.
  static func truth(ofFolded text: Glyphs) -> Bool? {
    let text = text.trimmed
    guard text.count <= 2 * words.longest else { return nil }
    return words.value(of: text.folded)
  }

  /// The longest word that begins at a place, a letter by itself apart; and where it ends.
  static func leading(_ text: Glyphs, at place: Int) -> (truth: Bool, end: Int)? {
    leadingWords.match(at: place, in: text).map { ($0.value, $0.end) }
  }

  /// No word is longer.
  static var longest: Int { words.longest }

  private static let words = WordTable(all)
  private static let leadingWords = WordTable(
    all.filter { $0.word.unicodeScalars.count > 1 || $0.word.unicodeScalars.first?.letter == nil })

  private static let all: [(word: String, value: Bool)] = {
    let right = [
      "对", "正确", "√", "✓", "✔", "☑", "✅", "是", "T", "t", "true", "True", "TRUE", "Ｔ",
      "Y", "y", "yes", "Yes", "YES", "right", "Right", "对的", "正确的", "對", "正確", "○", "〇", "∨", "V",
      "v",
    ]
    let wrong = [
      "错", "错误", "×", "✗", "✘", "✕", "✖", "❌", "☒", "否", "F", "f", "false", "False",
      "FALSE", "Ｆ", "N", "n", "no", "No", "NO", "wrong", "Wrong", "不对", "不正确", "错的", "错误的", "錯",
      "錯誤", "不正確", "非",
      "X", "x", "Ｘ", "χ", "ⅹ", "Ⅹ", "╳", "〤", "ㄨ",
    ]
    return right.map { ($0, true) } + wrong.map { ($0, false) }
  }()
}
