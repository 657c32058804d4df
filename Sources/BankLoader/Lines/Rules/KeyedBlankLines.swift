/// Takes lines to write on, `________`, for what stands behind them: `____（答案：甲）` is `答案：甲`.
enum KeyedBlankLines {
  /// No blank of a stem is so long and stands on a line of its own.
  private static let shortest = 8

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var labelled = lines
    for (index, line) in lines.enumerated() where line.glyphs.first?.scalar == "_" {
      let rest = line.glyphs.drop { $0.scalar == "_" }.trimmed
      guard rest.startIndex - line.glyphs.startIndex >= shortest,
        let (inside, end) = rest.bracket(at: rest.startIndex), end == rest.endIndex,
        let label = LabelScanner(line: inside).label(at: inside.startIndex),
        label.field == .bank(.key), label.content < inside.endIndex
      else { continue }
      labelled[index].glyphs = inside
    }
    return labelled
  }
}
