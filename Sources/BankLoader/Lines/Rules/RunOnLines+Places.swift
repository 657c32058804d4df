/// What stands before the numbers within a line.
extension RunOnLines {
  /// Whether what stands before a place may end a question: a blank, a stop, a key.
  func isApart(_ place: Int) -> Bool {
    guard let before = text.scalar(at: place - 1) else { return true }
    return before.isSpace || before.letter != nil
      || before.isOne(of: "。；;）)】]？?对错确误√×")
  }

  /// Whether a letter in a box stands before a place, to which the number is the answer:
  /// `正确答案：[B] 3、错误答案：[A] 2、[C] 86`.
  func isBehindBox(_ place: Int) -> Bool {
    let before = text[..<place].trimmed.suffix(3)
    return before.count == 3 && before.first?.scalar == "[" && before.last?.scalar == "]"
      && before.dropFirst().first?.letter != nil
  }

  /// Whether the colon of a heading stands before a place: `一、单选题：1、`.
  func isBehindHeading(_ place: Int) -> Bool {
    guard let before = text.scalar(at: place - 1), before == ":" || before == "：" else {
      return false
    }
    return heading(before: place) != nil
  }

  /// Where the heading that stands right before a place begins; anything may stand before it:
  /// 答案：错误二、判断题.
  func heading(before place: Int) -> Int? {
    let first = max(text.startIndex, place - Self.longestHeading)
    return (first..<place).last { start in
      text[start].isChineseNumeral && text.scalar(at: start - 1)?.isChineseNumeral != true
        && HeadingReader(text[start..<place].trimmed).mark()?.namesKind == true
    }
  }
}
