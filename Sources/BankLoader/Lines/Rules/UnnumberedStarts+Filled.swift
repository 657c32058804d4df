/// Questions without numbers whose keys stand in their blanks.
extension UnnumberedStarts {
  /// What tells which option is right, and is no question.
  private static let verdicts: [StaticString] = ["选", "答案", "解析", "分析", "考点", "本题", "故"]
  /// No stem has more lines.
  private static let longestStem = 10

  /// Whether a line right below an option has the key in its blank as the question before it has:
  /// `夜间由（ B ）登记。` below `D. 来宾`, and above a further option A.
  func isFilled(_ index: Int) -> Bool {
    let text = lines[index].line.glyphs
    guard index > 0, let start = starts.last, lines[index - 1].option != nil,
      BlankKey.key(in: text)?.key.contains(where: { $0.letter != nil }) == true,
      !text.indices.contains(where: { place in
        Self.verdicts.contains { text.end(of: $0, at: place) != nil }
      })
    else { return false }
    return lines[start..<index].prefix(Self.longestStem).prefix { !$0.beginsOption }
      .contains { BlankKey.key(in: $0.text) != nil }
  }
}
