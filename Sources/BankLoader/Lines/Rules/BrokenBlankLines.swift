/// Joins lines that the page's width has broken within a filled bracket, `应当（ A` and `）处理。`, or
/// between the letter of an option and its sign.
enum BrokenBlankLines {
  /// No key is longer.
  private static let longest = 8
  /// No line of a page is longer.
  private static let width = 300

  static func joined(_ all: [TidyLine]) -> [TidyLine] {
    guard all.contains(where: { isOpen($0.glyphs) }) else { return all }
    var lines: [TidyLine] = []
    lines.reserveCapacity(all.count)
    for line in all {
      if let last = lines.last, isOpen(last.glyphs), last.glyphs.count < width,
        !line.isAfterBlank || isTorn(last.glyphs, line.glyphs),
        closes(line.glyphs, behind: last.glyphs) || isSign(line.glyphs, behind: last.glyphs)
      {
        lines[lines.count - 1].glyphs = (Array(last.glyphs) + Array(line.glyphs))[...]
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  /// The place of a bracket that opens near the end of a line, with nothing or a key behind it.
  private static func opening(_ line: Glyphs) -> Int? {
    let tail = line.suffix(longest)
    guard
      let place = tail.lastIndex(where: { $0.traits.contains(.opening) }),
      Brackets.kind(opening: line[place].scalar) == .round, place > line.startIndex
    else { return nil }
    let inside = line[(place + 1)...].trimmed
    return inside.isEmpty || KeyNotation(inside).isKey ? place : nil
  }

  /// Whether a bracket with nothing in it opens at the end of a line and is closed at the beginning of
  /// the next: a page may have a blank line there.
  private static func isTorn(_ line: Glyphs, _ next: Glyphs) -> Bool {
    line.last?.scalar.isOne(of: "（(") == true && next.first?.scalar.isOne(of: "）)") == true
  }

  private static func isOpen(_ line: Glyphs) -> Bool {
    opening(line) != nil || line.count == 1 && line.first?.letter?.isSmall == false
  }

  /// Whether a sign that options have, with text behind it, stands below a letter.
  private static func isSign(_ line: Glyphs, behind last: Glyphs) -> Bool {
    last.count == 1 && line.count > 1 && line.first?.scalar.isOne(of: ".．、") == true
  }

  /// Whether the bracket is closed at the beginning of the next line, with a key or nothing in it.
  private static func closes(_ line: Glyphs, behind last: Glyphs) -> Bool {
    guard let place = opening(last),
      let end = line.prefix(longest).firstIndex(where: { $0.scalar == "）" || $0.scalar == ")" })
    else { return false }
    let inside = (Array(last[(place + 1)...]) + Array(line[..<end]))[...].trimmed
    return inside.isEmpty || KeyNotation(inside).isKey
  }
}
