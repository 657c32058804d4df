/// Cuts off answers that stand behind their question on its line, where a list has others below theirs:
/// `2、应从什么方向接近? 答:应从侧面……`.
///
/// Elsewhere 答： within a line may be speech.
enum SpokenAnswerLines {
  private static let least = 2

  /// The lines, those answers on lines of their own.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let cuts = lines.indices.filter { place(in: lines[$0].glyphs) != nil }
    guard !cuts.isEmpty else { return lines }
    let answers = lines.indices.count { index in
      index > 0 && beginsAnswer(lines[index].glyphs) && isQuestion(lines[index - 1].glyphs)
    }
    guard answers + cuts.count > least, answers >= 1 else { return lines }
    return lines.flatMap { line in
      guard let place = place(in: line.glyphs) else { return [line] }
      var stem = line
      stem.glyphs = line.glyphs[..<place].trimmed
      return [stem, TidyLine(glyphs: line.glyphs[place...], number: line.number)]
    }
  }

  private static func isQuestion(_ line: Glyphs) -> Bool {
    line.last?.scalar.isOne(of: "？?") == true
      && NumberScanner(line: line).mark()?.style.isMarked == true
  }

  /// Whether 答 with a colon begins at a place.
  private static func beginsAnswer(_ line: Glyphs, at start: Int? = nil) -> Bool {
    let start = start ?? line.startIndex
    return line.scalar(at: start) == "答" && line.scalar(at: start + 1)?.isOne(of: ":：") == true
      && start + 2 < line.endIndex
  }

  /// The place of the answer behind the question mark of a numbered line; nil where there are several.
  private static func place(in line: Glyphs) -> Int? {
    guard line.first?.digit != nil, line.contains(where: { $0.scalar == "答" }),
      NumberScanner(line: line).mark()?.style.isMarked == true
    else { return nil }
    let places = line.indices.filter { beginsAnswer(line, at: $0) }
    guard places.count == 1,
      line[..<places[0]].trimmed.last?.scalar.isOne(of: "？?") == true
    else { return nil }
    return places[0]
  }
}
