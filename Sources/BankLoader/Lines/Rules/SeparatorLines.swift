/// Parts lines at the letter that a site puts in place of the ends of lines, which stands nowhere else:
/// `…保管。（ ）Р2、…` with a Cyrillic letter before the number.
enum SeparatorLines {
  private static let separator: Unicode.Scalar = "\u{420}"
  private static let least = 4

  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let count = lines.reduce(0) { $0 + $1.glyphs.count { $0.scalar == separator } }
    guard count >= least, lines.allSatisfy({ hasNoOthers($0.glyphs) }) else { return lines }
    return lines.flatMap { line in
      line.glyphs.split { $0.scalar == separator }.compactMap { piece -> TidyLine? in
        let text = piece.trimmed
        guard !text.isEmpty else { return nil }
        let isFirst = piece.startIndex == line.glyphs.startIndex
        return TidyLine(
          glyphs: text, number: line.number, isAfterBlank: isFirst && line.isAfterBlank)
      }
    }
  }

  /// Whether a line has no Cyrillic letter but that one, and none of those beside another letter.
  private static func hasNoOthers(_ line: Glyphs) -> Bool {
    line.indices.allSatisfy { place in
      guard (0x400...0x4FF).contains(line[place].scalar.value) else { return true }
      return line[place].scalar == separator && line.scalar(at: place - 1) != separator
    }
  }
}
