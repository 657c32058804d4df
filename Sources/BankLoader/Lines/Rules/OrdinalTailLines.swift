/// Cuts the number of the next question off the end of an explanation, where others stand alone on their
/// lines: `……由门卫登记。 第12题` among lines `第11题` and `第13题`.
enum OrdinalTailLines {
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let alone = Set(
      lines.compactMap { line in
        tail(of: line.glyphs).flatMap { $0.start == line.glyphs.startIndex ? $0.number : nil }
      })
    guard !alone.isEmpty else { return lines }
    var known = alone
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count)
    for line in lines {
      guard let (start, number) = tail(of: line.glyphs), start > line.glyphs.startIndex,
        line.glyphs[..<start].trimmed.last?.endsSentence == true,
        known.contains(number - 1) || known.contains(number + 1), !alone.contains(number)
      else {
        cut.append(line)
        continue
      }
      known.insert(number)
      var (text, ordinal) = (line, line)
      text.glyphs = line.glyphs[..<start].trimmed
      ordinal.glyphs = line.glyphs[start...]
      ordinal.isAfterBlank = false
      cut += [text, ordinal]
    }
    return cut
  }

  /// The number in words that a line ends with, and where it begins.
  private static func tail(of line: Glyphs) -> (start: Int, number: Int)? {
    guard line.last?.scalar == "题",
      let start = line.suffix(8).lastIndex(where: { $0.scalar == "第" }),
      let (number, end) = line.number(at: line.skipSpaces(from: start + 1)),
      line.skipSpaces(from: end) == line.endIndex - 1
    else { return nil }
    return (start, number)
  }
}
