/// Titles that stand again within a text.
extension FurnitureRule {
  /// How many lines at the beginning may be titles.
  static let head = 3
  /// What a title that stands again within the text says of the file.
  private static let titleWords: [StaticString] = [
    "题库", "试题", "试卷", "习题", "题集", "复习题", "考试", "竞赛",
  ]

  /// The forms of the lines that begin the file as its titles do.
  func titles() -> [LineForm] {
    var titles: [LineForm] = []
    for (line, form) in zip(lines, forms).prefix(Self.head) {
      let glyphs = line.glyphs
      guard !Self.beginsText(glyphs) else { break }
      if Self.endsAsTitle(glyphs), glyphs.count <= Self.longest, form.length > Self.often,
        !HeaderSigns.belongsToText(glyphs)
      {
        titles.append(form)
      }
    }
    return titles
  }

  static func endsAsTitle(_ line: Glyphs) -> Bool {
    let ends = line.trimmed.suffix(8)
    return ends.indices.contains { place in
      titleWords.contains { ends.end(of: $0, at: place) != nil }
    }
  }

  /// Whether a line is a question's or a heading.
  private static func beginsText(_ line: Glyphs) -> Bool {
    NumberScanner(line: line).mark()?.style.isMarked == true
      || HeadingReader(line).mark()?.namesKind == true || OptionScanner(line: line).first() != nil
  }
}
