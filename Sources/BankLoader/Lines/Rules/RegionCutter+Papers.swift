/// Titles of further papers behind the last question of one.
extension RegionCutter {
  /// So many lines may say how a paper is to be done: `考试形式：闭卷`.
  private static let mostNotes = 3

  /// Whether a line is the counted title of a paper, and one begins below it: `试卷二`, and then
  /// `一、单选题` or number 1.
  func isPaperTitle(at index: Int) -> Bool {
    let shape = lines[index]
    guard hasQuestions, index > 0, let title = PaperTitle(shape.line.glyphs), !shape.beginsOption,
      shape.label == nil, shape.heading?.namesKind != true, shape.number?.style.isMarked != true
    else { return false }
    // 答案： with nothing behind it may be answered so.
    if let label = lines[index - 1].label, label.content >= lines[index - 1].line.glyphs.endIndex {
      return false
    }
    for (distance, next) in lines[(index + 1)...].prefix(Self.mostNotes + 1).enumerated() {
      if next.heading?.namesKind == true || beginsWithKind(next) { return true }
      if let number = next.number, number.style.isMarked {
        return number.value == 1 && !number.isDecimal && !title.isAttachment
      }
      guard distance < Self.mostNotes, !next.beginsOption, !next.beginsKey, !next.isLoneKey else {
        return false
      }
    }
    return false
  }

  /// Whether a line begins with a kind in lenses: `【单选题】（共23题，每题1分）`.
  private func beginsWithKind(_ shape: ShapedLine) -> Bool {
    let line = shape.line.glyphs
    guard line.first?.scalar == "【", let (inside, _) = line.bracket(at: line.startIndex) else {
      return false
    }
    return KindTag(of: inside)?.kind != nil
  }
}
