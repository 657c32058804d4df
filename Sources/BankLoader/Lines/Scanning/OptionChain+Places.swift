/// Where the letters of options may stand within a line.
extension OptionChain {
  /// Whether a mark may begin an option where it stands: with a sign after it, or apart from what
  /// stands before and after.
  func isPlace(_ mark: OptionMark) -> Bool {
    guard mark.style.isMarked else {
      // `A WTO   B APP   C CEO`
      if mark.start == text.startIndex { return mark.letter == 0 && mark.style == .space }
      guard isApartOrFirst(mark) else { return false }
      return hasGap(before: mark.start) || text.scalar(at: mark.content)?.isHan == true
    }
    guard let before = text.scalar(at: mark.start - 1) else { return true }
    // What a program hands over has a name and a colon: f(a: Int, b: Int).
    if mark.isSmall, mark.style == .colon, text[mark.start].looks.contains(.code) { return false }
    // 甲（A）、乙（B）两单位: letters for names.
    if mark.style == .brackets, before.isHan, text.scalar(at: mark.content - 1) == "、" {
      return false
    }
    // A letter within a word, or in the bracket found before.
    return before.letter == nil
      && !(mark.style == .bracket && Brackets.kind(opening: before) != nil)
  }

  /// Whether a blank stands before a letter, or before an A the end of a sentence or a bracket.
  private func isApartOrFirst(_ mark: OptionMark) -> Bool {
    let before = text[mark.start - 1].scalar
    return before.isSpace
      || mark.letter == 0 && before.isOne(of: "。？?）)：:")
  }

  /// Whether a tab, or two blanks, stand before a place.
  func hasGap(before place: Int) -> Bool {
    guard let last = text.scalar(at: place - 1), last.isSpace else { return false }
    if last == "\t" || last == "\u{3000}" { return true }
    return text.scalar(at: place - 2)?.isSpace == true
  }

  /// The last of the letters that stand behind one without a sign, each apart by a tab or several
  /// blanks: of `A 甲    B 乙`, B; nil where none does.
  static func last(behind mark: OptionMark, in text: Glyphs) -> Int? {
    guard
      text.contains(where: { $0.scalar == "\t" || $0.scalar == "\u{3000}" })
        || zip(text, text.dropFirst()).contains(where: { $0.isSpace && $1.isSpace })
    else { return nil }
    let chain = OptionChain(in: text, from: mark.content)
    let beside = chain.marks(after: mark)
    guard let last = beside.last, beside.allSatisfy({ chain.hasGap(before: $0.start) }) else {
      return nil
    }
    return last.letter
  }
}
