/// Options that pairs of stars part: `**A二氧化碳**B氧气**C氮气`, where `**` sets nothing in bold.
enum StarredOptions {
  /// The line with blanks in place of the stars and a point behind each letter that has no sign; nil
  /// where some stars stand elsewhere than before the letters in their order and at the end.
  static func plain(_ line: Glyphs) -> [Glyph]? {
    var plain: [Glyph] = []
    var next = 0
    var place = line.startIndex
    while place < line.endIndex {
      let run = line[place...].prefix { $0.scalar == "*" }
      let isFirst = next == 0 && plain.allSatisfy(\.isSpace)
      guard run.count >= 2 || isFirst && run.isEmpty && line[place].letter?.index == 0 else {
        plain.append(line[place])
        place += 1
        continue
      }
      let start = line.skipSpaces(from: run.isEmpty ? place : run.endIndex)
      guard start < line.endIndex else { break }
      guard run.count <= 2, isFirst || next > 0, let letter = line[start].letter,
        letter.index == next, !letter.isSmall
      else { return nil }
      plain += Glyphs(next == 0 ? "" : "  ") + [line[start]]
      let behind = line.skipSpaces(from: start + 1)
      if line.scalar(at: behind).map({ OptionScanner.style(of: $0) == nil }) ?? true {
        plain += Glyphs(". ")
      }
      next += 1
      place = start + 1
    }
    return next > 1 ? plain : nil
  }
}
