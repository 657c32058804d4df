import ExamModel

/// The words and numbers that fields take.
enum FieldWords {
  /// What 题号 says of a question without a number.
  static let none = "无"
  /// What 状态 says of a question that is not drawn.
  static let retired = "停用"
  /// What 保密 says.
  static let yes = "是"
  /// What ends a fill-in key whose blanks may be filled in any order.
  static let anyOrder = "（不分先后）"
  /// The same in other words.
  static let anyOrderForms = [anyOrder, "(不分先后)", "（顺序不限）", "(顺序不限)", "（不分顺序）"]

  /// 易, 中, 难, or an expected facility from 0 to 1.
  static func difficulty(_ word: String) -> Difficulty? {
    switch word {
    case "易", "容易", "简单", "较易": Difficulty(band: .easy)
    case "中", "中等", "一般", "适中": Difficulty(band: .medium)
    case "难", "困难", "较难": Difficulty(band: .hard)
    default:
      englishDifficulty(word) ?? NumberText.value(of: word).flatMap(Difficulty.init(facility:))
    }
  }

  private static func englishDifficulty(_ word: String) -> Difficulty? {
    switch word.lowercased() {
    case "easy", "simple", "low", "beginner", "basic": Difficulty(band: .easy)
    case "medium", "normal", "moderate", "middle", "intermediate": Difficulty(band: .medium)
    case "hard", "difficult", "high", "advanced": Difficulty(band: .hard)
    default: nil
    }
  }

  /// The word for a difficulty: a band's where it is the band's own facility.
  static func text(of difficulty: Difficulty) -> String {
    for (band, word) in [(DifficultyBand.easy, "易"), (.medium, "中"), (.hard, "难")]
    where difficulty == Difficulty(band: band) {
      return word
    }
    return NumberText.text(of: difficulty.facility)
  }

  /// `2`, `1.5`, `2分`; not negative.
  static func marks(_ word: String) -> Mark? {
    let number = word.hasSuffix("分") ? word.dropLast() : Substring(word)
    guard let mark = Mark(number), mark >= .zero else { return nil }
    return mark
  }

  /// Whether a 状态 takes a question out of draws.
  static func isRetired(_ word: String) -> Bool? {
    switch word {
    case retired: true
    case "启用", "在用", "正常": false
    default: nil
    }
  }

  /// 是 or 否.
  static func isYes(_ word: String) -> Bool? {
    switch word {
    case yes, "保密": true
    case "否", "不": false
    default: nil
    }
  }

  /// 对 or 错, in the words and signs that people use for them.
  static func truth(_ word: String) -> Bool? {
    switch word {
    case "对", "正确", "√", "✓", "✔", "是", "T", "t", "true", "True", "TRUE", "Ｔ", "Y", "y", "✅",
      "✅正确", "✅对", "√正确":
      true
    case "错", "错误", "不正确", "×", "✗", "✘", "✕", "✖", "否", "❌", "❌错误", "❌错", "×错误", "F", "f", "false",
      "False", "FALSE", "Ｆ",
      "N", "n", "x", "X", "Ｘ":
      false
    default: nil
    }
  }

  /// A law's title without the 《》 around it.
  static func lawTitle(_ text: String) -> String {
    guard text.hasPrefix("《"), text.hasSuffix("》") else { return text }
    let inside = text.dropFirst().dropLast()
    return inside.contains("《") || inside.contains("》") ? text : String(inside)
  }
}
