/// Joins the answers of blanks that a site's page has below their labels, one numbered line a blank:
/// `我的答案：`, `(1) 甲`, `正确答案：`, `(1) 乙`, `(2) 丙`.
enum SiteAnswerLines {
  /// A label alone, and the texts below it.
  private struct Answer {
    var label: Int
    var texts: [Glyphs]
  }

  /// The lines, each such label with what stands below it.
  ///
  /// `正确答案：` may be the title of a list of keys: a site has it behind `我的答案：`, or more than once.
  static func joined(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [Answer] = []
    var keys = 0
    var index = 0
    while index + 1 < lines.count {
      guard let field = field(of: lines[index].glyphs) else {
        index += 1
        continue
      }
      let texts = points(below: index, in: lines)
      if !texts.isEmpty {
        found.append(Answer(label: index, texts: texts))
        if field == .bank(.key) { keys += 1 }
      }
      index += texts.count + 1
    }
    guard keys > 0, keys > 1 || found.count > keys else { return lines }
    var joined: [TidyLine] = []
    joined.reserveCapacity(lines.count)
    index = 0
    for answer in found {
      joined += lines[index...answer.label]
      joined[joined.count - 1].glyphs =
        (Array(lines[answer.label].glyphs) + Array(answer.texts.joined(separator: Glyphs("；"))))[
          ...]
      index = answer.label + answer.texts.count + 1
    }
    return joined + lines[index...]
  }

  /// What a label that stands alone introduces: somebody's answer, or the right one.
  private static func field(of line: Glyphs) -> LineField? {
    guard line.count <= 8, let last = line.last?.scalar, last == ":" || last == "：",
      let label = LabelScanner(line: line).label(at: line.startIndex),
      line[min(label.content, line.endIndex)...].trimmed.isEmpty,
      label.field == .response || label.field == .bank(.key) && line.begins(with: "正确答案")
    else { return nil }
    return label.field
  }

  /// What stands behind `(1)`, `(2)` and so on below a line.
  private static func points(below index: Int, in lines: [TidyLine]) -> [Glyphs] {
    var texts: [Glyphs] = []
    for line in lines[(index + 1)...] {
      guard let number = NumberScanner(line: line.glyphs).mark(), number.style == .brackets,
        number.value == texts.count + 1, !line.glyphs.contains(where: { $0.scalar == "；" })
      else { break }
      texts.append(line.glyphs[number.content...].trimmed)
    }
    return texts
  }
}
