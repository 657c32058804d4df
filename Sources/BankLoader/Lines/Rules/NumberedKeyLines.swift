/// Takes the numbers off answers that repeat those of their questions: `3.【答案】B。解析：……` right
/// behind question 3.
enum NumberedKeyLines {
  /// The lines, without such numbers where every numbered answer has that of the question before it:
  /// elsewhere they are a list of keys.
  static func unnumbered(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [(line: Int, content: Int)] = []
    var last: (number: Int, line: Int)?
    for (index, line) in lines.enumerated() where line.glyphs.traits.contains(.digit) {
      guard let number = NumberScanner(line: line.glyphs).mark(), number.style.isMarked,
        number.content < line.glyphs.endIndex
      else { continue }
      if isAnswer(line.glyphs, at: number.content) {
        guard let before = last, number.value == before.number,
          !hasTitle(between: before.line, index, of: lines)
        else { return lines }
        found.append((index, number.content))
        // What has been looked through once is not again.
        last = (before.number, index)
      } else {
        last = (number.value, index)
      }
    }
    var lines = lines
    for (index, content) in found { lines[index].glyphs = lines[index].glyphs[content...] }
    return lines
  }

  /// Whether a heading, or the title of a list of keys, stands between two lines.
  private static func hasTitle(between start: Int, _ end: Int, of lines: [TidyLine]) -> Bool {
    lines[start..<end].dropFirst().contains { line in
      KeySheetTitle.isTitle(line.glyphs) || HeadingReader(line.glyphs).mark()?.namesKind == true
    }
  }

  private static func isAnswer(_ line: Glyphs, at place: Int) -> Bool {
    switch LabelScanner(line: line).label(at: place)?.field {
    case .bank(.key)?, .bank(.rationale)?, .solution?: true
    default: false
    }
  }
}
