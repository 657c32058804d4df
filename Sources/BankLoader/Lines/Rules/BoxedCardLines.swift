/// Gives the lines of cards whose fields are letters in boxes the labels that other files have:
/// `[Q]题干`, `[T]AB` for the key, `[A]甲` to `[D]丁`, and `[I]`, `[P]` and the like before them.
enum BoxedCardLines {
  private static let least = 3
  /// No card has more fields before its stem.
  private static let most = 12
  private static let tag: StaticString = "知识点："

  /// The lines, those of cards labelled, the stem of each first.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    let fields = lines.map { field(of: $0.glyphs) }
    let asked = fields.indices.filter { fields[$0] == "Q" }
    // Each card has its options, of which the file's letters are those of boxes throughout.
    guard asked.count >= least, fields.count(where: { $0 == "A" }) == asked.count,
      fields.count(where: { $0 == "B" }) == asked.count,
      10 * fields.count(where: { $0 != nil }) >= 9 * lines.count
    else { return lines }
    var labelled = zip(lines, fields).map { line, field in field.map { self.line(line, $0) } ?? line
    }
    for index in asked { moveUp(index, of: &labelled, fields) }
    return labelled
  }

  /// The letter of a line's box.
  private static func field(of line: Glyphs) -> Unicode.Scalar? {
    guard line.first?.scalar == "[", line.scalar(at: line.startIndex + 2) == "]",
      let letter = line.scalar(at: line.startIndex + 1), letter.letter?.isSmall == false
    else { return nil }
    return letter
  }

  private static func line(_ line: TidyLine, _ field: Unicode.Scalar) -> TidyLine {
    let label: String
    switch field {
    case "Q": label = "题目："
    case "T": label = "答案："
    case "I": label = "编号："
    case "A"..."H": return line
    default: label = "\(tag)"
    }
    var line = line
    line.glyphs = line.glyphs.dropFirst(3).led(by: label)
    return line
  }

  /// Puts a stem before the other fields of its card.
  private static func moveUp(
    _ index: Int, of lines: inout [TidyLine], _ fields: [Unicode.Scalar?]
  ) {
    var start = index
    while start > 0, index - start < most, !lines[start].isAfterBlank,
      let field = fields[start - 1],
      field != "T", !("A"..."H").contains(field)
    {
      start -= 1
    }
    guard start < index else { return }
    var stem = lines[index]
    stem.isAfterBlank = lines[start].isAfterBlank
    lines[start].isAfterBlank = false
    for place in (start..<index).reversed() { lines[place + 1] = lines[place] }
    lines[start] = stem
    join(start + 1...index, of: &lines)
  }

  /// Makes one line of the tags of a card.
  private static func join(_ range: ClosedRange<Int>, of lines: inout [TidyLine]) {
    let tags = range.filter {
      lines[$0].glyphs.end(of: tag, at: lines[$0].glyphs.startIndex) != nil
    }
    guard let first = tags.first else { return }
    for index in tags.dropFirst() {
      let text = Array(lines[index].glyphs.dropFirst(4))
      lines[first].glyphs = (Array(lines[first].glyphs) + [Glyph(scalar: "、")] + text)[...]
      lines[index].glyphs = []
    }
  }
}
