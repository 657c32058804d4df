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
    if holdsQuestion(question.stem) || question.rationale.map(holdsQuestion) == true {
      return .ambiguousKey(KeyText.letters(choices))
    }
    // 甲 答案:B and further options: which of two keys is the question's is open.
    guard let other = question.options.lazy.compactMap(innerKey).first, other != choices else {
      return nil
    }
    return .ambiguousKey(KeyText.letters(other) + " / " + KeyText.letters(choices))
  }

  /// Whether a text holds a further question: options behind each other, and what says which is right.
  private static func holdsQuestion(_ text: String) -> Bool {
    guard text.utf8.count > 60, text.utf8.contains(0xAD), text.holds("答案"),
      text.contains("A"), text.contains("B"), text.contains("C")
    else { return false }
    let glyphs = Glyphs(text)
    guard let options = OptionChain(in: glyphs).first, options.count >= least,
      options.allSatisfy({ $0.style.isMarked })
    else { return false }
    return (options[least - 1].content..<glyphs.endIndex).contains { place in
      guard let end = glyphs.end(of: "答案", at: place) else { return false }
      let sign = glyphs[end...].firstIndex { !$0.isSpace && !$0.scalar.isOne(of: "】]为是:：") }
      return sign.map { $0 > end && glyphs[$0].letter?.isSmall == false } == true
    }
  }

  /// So many options in a row are those of a question.
  private static let least = 3

  /// The letters behind a label within an option: `甲 答案:B 3.谁负责`.
  private static func innerKey(_ option: String) -> [Int]? {
    guard option.utf8.count > 8, option.utf8.contains(0xAD), option.holds("答案") else {
      return nil
    }
    for piece in FieldSplitter.pieces(of: Glyphs(option)) where piece.field == .bank(.key) {
      return KeyNotation.leading(piece.text)?.key.letters?.sorted()
    }
    return nil
  }
}
