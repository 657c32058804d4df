/// Makes labels for answers of those for their points, where the questions of a text have no other: each
/// stands below the next number, and no key between two of them.
///
/// Else what follows the first of them would be one answer with numbered points.
enum KeyPointLines {
  private static let least = 2
  /// So far before its label a question begins.
  private static let reach = 6

  private struct Label {
    var line: Int
    var content: Int
    var word: Glyphs
    /// The number of the question above it; nil where a key stands between, or none does.
    var number: NumberMark?
  }

  static func keyed(_ lines: [TidyLine]) -> [TidyLine] {
    let labels = labels(in: lines)
    guard labels.count >= least else { return lines }
    var keyed = lines
    var start = 0
    while start < labels.count {
      var end = start + 1
      while end < labels.count, follows(labels[end], labels[end - 1]) { end += 1 }
      if end - start >= least {
        for label in labels[start..<end] {
          keyed[label.line].glyphs = lines[label.line].glyphs[label.content...].led(by: "答案：")
        }
      }
      start = end
    }
    return keyed
  }

  private static func follows(_ label: Label, _ before: Label) -> Bool {
    guard let number = label.number, let last = before.number else { return false }
    return number.value == last.value + 1 && number.style.isLike(last.style)
      && label.word.isFoldedLike(before.word)
  }

  /// The labels for points that begin lines.
  private static func labels(in lines: [TidyLine]) -> [Label] {
    var found: [Label] = []
    var number: (line: Int, mark: NumberMark)?
    for (index, line) in lines.enumerated() {
      let glyphs = line.glyphs
      if let label = LabelScanner(line: glyphs).label(at: glyphs.startIndex) {
        if label.field == .bank(.scoringPoint) {
          let near = number.flatMap { index - $0.line <= reach ? $0.mark : nil }
          found.append(
            Label(
              line: index, content: label.content, word: glyphs[..<label.content], number: near))
          number = nil
        } else if label.field == .bank(.key) || label.field == .solution {
          number = nil
        }
      } else if let mark = NumberScanner(line: glyphs).mark(), mark.style.isMarked, !mark.isDecimal,
        mark.style != .brackets
      {
        number = (index, mark)
      }
    }
    return found
  }
}
