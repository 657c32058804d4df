/// Gives numbers that stand alone above lines with a kind and its marks the sign of numbers, as course
/// sites show them: `15`, and below it `填空(1分)`.
enum AloneTagLines {
  private static let least = 3

  /// The lines, such numbers with their sign where they run on throughout.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.indices.dropLast().compactMap { place -> (line: Int, value: Int)? in
      let line = lines[place].glyphs
      guard line.count < 5, let (value, end) = line.number(at: line.startIndex),
        end == line.endIndex, let tag = TagRule.wholeLine(lines[place + 1].glyphs),
        tag.kind != nil, tag.marks != nil
      else { return nil }
      return (place, value)
    }
    guard found.count >= least,
      zip(found, found.dropFirst()).allSatisfy({ $0.value + 1 == $1.value })
    else { return lines }
    var numbered = lines
    for (line, _) in found { numbered[line].glyphs.append(Glyph(scalar: "、")) }
    return numbered
  }
}
