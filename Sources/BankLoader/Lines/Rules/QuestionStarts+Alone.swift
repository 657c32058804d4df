/// Numbers that stand on a line of their own where others have their stems behind them.
extension QuestionStarts {
  /// How many lines a question may have.
  private static let most = 60

  /// Whether a number alone on its line is the next one, after a whole question and above text, and
  /// the one after it comes next: the number of a page stands before a question that has it too.
  func acceptsAlone(_ number: NumberMark, at index: Int) -> Bool {
    guard number.style == .alone, style == .space || style == .tab, number.value == expected,
      hasOption || hasKey, index + 1 < lines.count, !lines[index + 1].beginsOption,
      lines[index + 1].label == nil, lines[index + 1].heading?.namesKind != true,
      QuestionBody.follows(index + 1, in: lines)
    else { return false }
    if let other = lines[index + 1].number, other.value == number.value { return false }
    for shape in lines[(index + 2)...].prefix(Self.most) {
      guard let other = shape.number, !other.isDecimal,
        other.style == .alone || other.style.isLike(style)
      else { continue }
      if other.value == number.value { return false }
      if other.value == number.value + 1 { return true }
    }
    return true
  }

  /// Whether a key stands behind a line before the next question begins.
  func isFollowedByKey(_ index: Int) -> Bool {
    for next in lines[(index + 1)...].prefix(Self.reach) {
      if next.beginsKey || next.isLoneKey { return true }
      guard let number = next.number, number.style.isLike(style) else { continue }
      if number.value == expected || number.value == 2 { return false }
    }
    return false
  }

  func beginsOptions(after index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index].holdsOptions else {
      return true
    }
    return lines[index + 1].option?.letter == 0
  }
}
