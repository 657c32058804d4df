/// Whether what follows a stem follows a line: options, or a key.
enum QuestionBody {
  /// How many lines a stem may have.
  private static let reach = 40

  /// Whether a line, or the lines after it up to the next number, hold an option or a key.
  static func follows(_ index: Int, in lines: [ShapedLine]) -> Bool {
    if lines[index].holdsBody { return true }
    for next in lines[index...].prefix(reach).dropFirst() {
      if next.beginsOption || next.beginsKey { return true }
      if next.number?.style.isMarked == true { return false }
      if next.heading?.namesKind == true,
        !isTag(next, behind: lines[index], isBelow: next === lines[index + 1])
      {
        return false
      }
      if next.holdsBody || next.isLoneKey { return true }
    }
    return false
  }

  /// Whether a kind stands behind a number alone on its line: `12`, `【单选题】`; `12`, `单选题（2分）`.
  private static func isTag(
    _ shape: ShapedLine, behind number: ShapedLine, isBelow: Bool
  ) -> Bool {
    number.number?.content == number.line.glyphs.endIndex
      && (shape.line.glyphs.first?.traits.contains(.opening) == true
        || isBelow && TagRule.wholeLine(shape.line.glyphs)?.kind != nil)
  }
}
