/// Numbers with nothing but a blank behind them, of which some are missing.
extension QuestionStarts {
  /// How many may be missing.
  private static let fewMissing = 3

  /// Whether a number with a blank behind it skips some behind a question that has its key, or is open and
  /// ends with its sentence, where the one after it goes on: `4 甲应当报告。`, `6 2人以上时……`, `7 ……`.
  func skipsOpenSpaced(_ number: NumberMark, at index: Int) -> Bool {
    guard style == .space || style == .tab, number.style.isLike(style), starts.count >= 2,
      let expected, !isExplaining, index > 0,
      (expected + 1...expected + Self.fewMissing).contains(number.value),
      hasKey || !hasOption && lines[index - 1].line.glyphs.last?.endsSentence == true,
      QuestionBody.follows(index, in: lines), let next = next(after: index)
    else { return false }
    return (number.value + 1...number.value + Self.fewMissing).contains(next)
  }
}
