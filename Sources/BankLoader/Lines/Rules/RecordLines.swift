/// Cuts lines that hold a whole question, its parts between the same sign: `12|谁登记？|A.甲|B.乙|A`,
/// `谁登记？;A.甲;B.乙;B`.
enum RecordLines {
  private static let least = 3
  private static let signs = "|;；#@/\t".unicodeScalars

  /// The lines, those of such questions cut at the signs.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.map { line in sign(of: line.glyphs).flatMap { parts(of: line, at: $0) } }
    guard found.count(where: { $0 != nil }) >= least else { return lines }
    return zip(lines, found).flatMap { line, parts in parts ?? [line] }
  }

  /// The sign before a key that ends a line.
  private static func sign(of line: Glyphs) -> Unicode.Scalar? {
    guard line.count > 8,
      let place = line.suffix(10).lastIndex(where: { signs.contains($0.scalar) }),
      KeyNotation(line[(place + 1)...].trimmed).isKey
    else { return nil }
    return line[place].scalar
  }

  /// The number with the stem, the options and the key; nil where the letters are not those of
  /// options in their order.
  private static func parts(of line: TidyLine, at sign: Unicode.Scalar) -> [TidyLine]? {
    var parts = line.glyphs.split { $0.scalar == sign }.map(\.trimmed).filter { !$0.isEmpty }
    guard parts.count >= 4, let key = parts.popLast() else { return nil }
    var lines = [line]
    if let (value, end) = parts[0].number(at: parts[0].startIndex), end == parts[0].endIndex {
      lines[0].glyphs = parts[1].led(by: "\(value). ")
      parts.removeFirst(2)
    } else {
      lines[0].glyphs = parts.removeFirst()
    }
    guard parts.count > 1 else { return nil }
    for (letter, part) in parts.enumerated() {
      guard let mark = OptionScanner(line: part).first(), mark.letter == letter else { return nil }
      lines.append(TidyLine(glyphs: part, number: line.number))
    }
    lines.append(TidyLine(glyphs: key.led(by: "答案："), number: line.number))
    return lines
  }
}
