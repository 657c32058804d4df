/// Puts lenses in the place of the hooks around labels: `『正确答案』B`, `「解析」……`.
enum HookedLabelLines {
  private static let hooks: [Unicode.Scalar: Unicode.Scalar] = ["『": "』", "「": "」"]
  /// No label is longer.
  private static let longest = 8

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var plain = lines
    for (index, line) in lines.enumerated() {
      guard let first = line.glyphs.first?.scalar, let close = hooks[first],
        let end = line.glyphs.prefix(longest + 2).firstIndex(where: { $0.scalar == close })
      else { continue }
      let inside = Array(line.glyphs[(line.glyphs.startIndex + 1)..<end])
      let boxed = Glyphs("【") + inside + Glyphs("】") + line.glyphs[(end + 1)...]
      guard LabelScanner(line: boxed).label(at: boxed.startIndex) != nil else { continue }
      plain[index].glyphs = boxed
    }
    return plain
  }
}
