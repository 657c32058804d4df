/// Takes off the braces around the stems of nearly all questions: `1 {夜间应当登记。} 答案：T`.
///
/// Braces of sets and programs stand within stems, or around some.
enum BracedStemLines {
  private static let least = 3

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    let braced = lines.indices.filter { opens(lines[$0].glyphs) != nil }
    guard braced.count >= least else { return lines }
    let pairs = braced.compactMap { index in
      pair(in: lines[index].glyphs).map { (line: index, pair: $0) }
    }
    let numbered = lines.count { line in
      guard line.glyphs.first?.digit != nil, let mark = NumberScanner(line: line.glyphs).mark()
      else { return false }
      return mark.style.isMarked || mark.style == .space || mark.style == .tab
    }
    guard pairs.count >= least, 10 * pairs.count >= 9 * max(braced.count, numbered) else {
      return lines
    }
    var plain = lines
    for (index, pair) in pairs {
      let line = lines[index].glyphs
      plain[index].glyphs =
        (Array(line[..<pair.open]) + Array(line[(pair.open + 1)..<pair.close].trimmed)
        + Array(line[min(pair.end, line.endIndex)...]))[...]
    }
    return plain
  }

  /// Where a brace opens that a numbered line begins with.
  private static func opens(_ line: Glyphs) -> Int? {
    guard line.first?.digit != nil, let mark = NumberScanner(line: line).mark(),
      line.scalar(at: mark.content)?.isOne(of: "{｛") == true
    else { return nil }
    return mark.content
  }

  /// The brace that a line's stem begins with and the one that ends it, behind which nothing or a label
  /// stands; where it was forgotten, the label ends the stem.
  private static func pair(in line: Glyphs) -> (open: Int, close: Int, end: Int)? {
    guard let open = opens(line) else { return nil }
    var depth = 0
    for place in line.indices where place >= open {
      if line[place].scalar.isOne(of: "{｛") { depth += 1 }
      if line[place].scalar.isOne(of: "}｝") { depth -= 1 }
      guard depth == 0 else { continue }
      let rest = line[(place + 1)...].trimmed
      return rest.isEmpty || LabelScanner(line: rest).label(at: rest.startIndex) != nil
        || KeyNotation(rest).isKey ? (open, place, place + 1) : nil
    }
    let scanner = LabelScanner(line: line)
    return line.indices.first { $0 > open && scanner.label(at: $0) != nil }.map { (open, $0, $0) }
  }
}
