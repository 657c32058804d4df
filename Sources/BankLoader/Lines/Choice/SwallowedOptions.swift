import ExamModel

/// Options that hold a key, or a further option, as the letter between them is missing or stands there twice:
/// `A. 甲   B. 乙   D. 丙`.
enum SwallowedOptions {
  /// What makes it open which option a letter means; nil where nothing does.
  static func finding(in question: Question) -> BankFinding? {
    guard case .choices(let choices)? = question.key else { return nil }
    if let option = question.options.first(where: TextSigns.holdsSideOption) {
      return .optionLetters(option)
    }
    // 甲 答案:B and further options: which of two keys is the question's is open.
    guard let other = question.options.lazy.compactMap(innerKey).first, other != choices else {
      return nil
    }
    return .ambiguousKey(KeyText.letters(other) + " / " + KeyText.letters(choices))
  }

  /// The letters behind a label within an option: `甲 答案:B 3.谁负责`.
  private static func innerKey(_ option: String) -> [Int]? {
    guard option.utf8.count > 8, option.utf8.contains(0xAD), option.contains("答案") else {
      return nil
    }
    for piece in FieldSplitter.pieces(of: Glyphs(option)) where piece.field == .bank(.key) {
      return KeyNotation.leading(piece.text)?.key.letters?.sorted()
    }
    return nil
  }
}
