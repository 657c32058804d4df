/// Gives letters to the cells behind options with letters that tabs part, as programs write them that know
/// only A to D: `A. 甲`, `B. 乙`, `C. 丙`, `D. 丁`, `戊`.
enum TabbedOptionLines {
  private static let least = 3

  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    var lettered = lines
    for (index, line) in lines.enumerated()
    where line.glyphs.first?.letter?.index == 0 && line.glyphs.contains(where: isTab) {
      if let text = text(of: line.glyphs) { lettered[index].glyphs = text }
    }
    return lettered
  }

  /// A row of cells with a letter for each; nil where all have one, or something else than options
  /// stands there.
  private static func text(of line: Glyphs) -> Glyphs? {
    let cells = line.split(omittingEmptySubsequences: true, whereSeparator: isTab)
      .map(\.trimmed).filter { !$0.isEmpty }
    guard (least + 1...OptionScanner.last).contains(cells.count) else { return nil }
    let letters = cells.prefix { letter(of: $0) != nil }.map { letter(of: $0) }
    guard letters.count >= least, letters.count < cells.count,
      letters == letters.indices.map({ $0 }),
      cells[letters.count...].allSatisfy(isText)
    else { return nil }
    var text: [Glyph] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { text.append(Glyph(scalar: "\t")) }
      if place >= letters.count { text += Glyphs(KeyText.letter(place) + ". ") }
      text += cell
    }
    return text[...]
  }

  private static func isTab(_ glyph: Glyph) -> Bool { glyph.scalar == "\t" }

  /// The letter that a cell begins with, a sign and its text behind it.
  private static func letter(of cell: Glyphs) -> Int? {
    guard let mark = OptionScanner(line: cell).first(), mark.style.isMarked, !mark.isSmall,
      mark.sign == nil, mark.content < cell.endIndex
    else { return nil }
    return mark.letter
  }

  /// Whether a cell is nothing but text.
  private static func isText(_ cell: Glyphs) -> Bool {
    OptionScanner(line: cell).first() == nil && !KeyNotation(cell).isKey
      && LabelScanner(line: cell).label(at: cell.startIndex) == nil
      && NumberScanner(line: cell).mark()?.style.isMarked != true
  }
}
