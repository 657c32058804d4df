/// Takes the number of its blank off a line of options: `由（1）产生信号。` and below it
/// `（1）A．甲　B．乙`.
///
/// It does where a question has one such line; where several blanks have a line each, every line is a
/// question of its own.
enum NumberedBlankLines {
  /// The lines, those of options without the number of the only blank.
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var plain = lines
    for index in lines.indices.dropFirst() {
      guard let (number, end) = blank(of: lines[index].glyphs),
        holds(number, lines[index - 1].glyphs), blank(of: lines[index - 1].glyphs) == nil,
        index + 1 == lines.count || blank(of: lines[index + 1].glyphs) == nil
      else { continue }
      plain[index].glyphs = lines[index].glyphs[end...].trimmed
      let stem = lines[index - 1].glyphs
      if let first = stem.first, first.scalar.isOne(of: "●•◆■") {
        plain[index - 1].glyphs = stem.dropFirst().trimmed
        plain[index - 1].isAfterBlank = true
      }
    }
    return plain
  }

  /// The number in the bracket that a line begins with, options A and B right behind it.
  private static func blank(of line: Glyphs) -> (number: Int, end: Int)? {
    guard let first = line.first, first.traits.contains(.opening),
      let (inside, end) = line.bracket(at: line.startIndex),
      let (number, last) = inside.trimmed.number(at: inside.trimmed.startIndex),
      last == inside.trimmed.endIndex
    else { return nil }
    let rest = line[end...].trimmed
    guard let option = OptionScanner(line: rest).mark(at: rest.startIndex), option.letter == 0,
      option.style.isMarked, OptionChain.isWithin(rest)
    else { return nil }
    return (number, end)
  }

  /// Whether a stem has the bracket with a number.
  private static func holds(_ number: Int, _ stem: Glyphs) -> Bool {
    stem.indices.contains { place in
      guard stem[place].traits.contains(.opening), let (inside, _) = stem.bracket(at: place),
        let (value, last) = inside.trimmed.number(at: inside.trimmed.startIndex)
      else { return false }
      return value == number && last == inside.trimmed.endIndex
    }
  }
}
