import ExamModel

/// Options that hold a further one, as the letter between them is missing or stands there twice:
/// `A. 甲   B. 乙   D. 丙`.
enum SwallowedOptions {
  /// What makes it open which option a letter means; nil where nothing does.
  static func finding(in question: Question) -> BankFinding? {
    guard case .choices? = question.key else { return nil }
    return question.options.first(where: TextSigns.holdsSideOption).map(BankFinding.optionLetters)
  }
}
