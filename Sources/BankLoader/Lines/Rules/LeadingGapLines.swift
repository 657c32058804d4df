/// Draws the blanks that stems begin with, as wide gaps behind their numbers, where other stems have such
/// gaps within: `3、      是主管部门。`.
enum LeadingGapLines {
  /// Fewer blanks only set words apart.
  private static let width = 4
  private static let least = 2

  static func drawn(_ lines: [TidyLine]) -> [TidyLine] {
    var numbered = 0
    var inner = 0
    var leading: [(line: Int, content: Int)] = []
    for (index, line) in lines.enumerated() {
      guard let mark = NumberScanner(line: line.glyphs).mark(), mark.style.isMarked,
        mark.content < line.glyphs.endIndex
      else { continue }
      numbered += 1
      if isGap(before: mark.content, in: line.glyphs),
        line.glyphs[mark.content].scalar.isOne(of: "是为、，的和与及应等负")
      {
        leading.append((index, mark.content))
      } else if holdsGap(line.glyphs[mark.content...]) {
        inner += 1
      }
    }
    guard !leading.isEmpty, inner >= least, 3 * leading.count < numbered else { return lines }
    var drawn = lines
    for (index, content) in leading {
      let glyphs = lines[index].glyphs
      let number = glyphs[..<content].trimmed
      drawn[index].glyphs = (Array(number) + Array(Glyphs("____")) + Array(glyphs[content...]))[...]
    }
    return drawn
  }

  private static func isGap(before place: Int, in line: Glyphs) -> Bool {
    place - width >= line.startIndex && line[(place - width)..<place].allSatisfy(\.isSpace)
  }

  private static func holdsGap(_ line: Glyphs) -> Bool {
    let text = line.trimmed
    return text.indices.contains { text[$0].isSpace && isGap(before: $0 + 1, in: text) }
  }
}
