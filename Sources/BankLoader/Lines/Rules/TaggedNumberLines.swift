/// Puts the numbers of questions before the chapters and years that stand before them in brackets:
/// `【第一章】1.……` becomes `1.【第一章】……`.
enum TaggedNumberLines {
  /// One may be a text that another begins in.
  private static let least = 2

  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.map { numbered($0.glyphs) }
    guard found.count(where: { $0 != nil }) >= least else { return lines }
    return zip(lines, found).map { line, text in
      guard let text else { return line }
      var line = line
      line.glyphs = text
      return line
    }
  }

  private static func numbered(_ line: Glyphs) -> Glyphs? {
    guard line.first?.scalar == "【" || line.first?.scalar == "[",
      let (_, end) = LeadingTagRule.tag(of: line)
    else { return nil }
    let rest = line[end...]
    guard let number = NumberScanner(line: rest).mark(),
      number.style == .point || number.style == .comma,
      !number.isDecimal, number.content < rest.endIndex
    else { return nil }
    return (Array(rest[..<number.content]) + Array(line[..<end]) + Array(rest[number.content...]))[
      ...]
  }
}
