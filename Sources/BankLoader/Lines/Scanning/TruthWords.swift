/// The words and signs for right and wrong that stand where a key is expected.
enum TruthWords {
  /// Whether a word says right or wrong; nil for any other word.
  static func truth(of word: String) -> Bool? { words[word] }

  /// The words of more than a letter, and the signs, the longest first.
  static let longestFirst: [String] = words.keys
    .filter { $0.unicodeScalars.count > 1 || $0.unicodeScalars.first?.letter == nil }
    .sorted { ($1.count, $0) < ($0.count, $1) }

  private static let words: [String: Bool] = {
    var words: [String: Bool] = [:]
    let right = [
      "对", "正确", "√", "✓", "✔", "☑", "✅", "是", "T", "t", "true", "True", "TRUE", "Ｔ",
      "Y", "y", "yes", "Yes", "YES", "right", "Right", "对的", "正确的", "∨", "V", "v",
    ]
    let wrong = [
      "错", "错误", "×", "✗", "✘", "✕", "✖", "❌", "☒", "否", "F", "f", "false", "False",
      "FALSE", "Ｆ", "N", "n", "no", "No", "NO", "wrong", "Wrong", "不对", "不正确", "错的", "错误的",
      "X", "x", "Ｘ", "χ", "╳", "〤", "ㄨ",
    ]
    for word in right { words[word] = true }
    for word in wrong { words[word] = false }
    return words
  }()
}
