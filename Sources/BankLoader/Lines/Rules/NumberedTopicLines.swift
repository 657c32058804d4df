import ExamModel

/// Takes the numbers off the titles of topics under which the questions are counted anew:
/// `**1. 值班概述**`, and below it `1. 值班由____安排。`.
///
/// A title stands by itself in bold letters or is marked as a heading, and number 1 follows at once. Only
/// where a heading says that the questions are not answered in words: there a bold line is often the
/// question, and the points of its answer are counted.
enum NumberedTopicLines {
  /// One may be a question.
  private static let least = 2
  private static let longest = 30

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    let titles = lines.indices.dropLast().compactMap { place in
      title(lines[place], above: lines[place + 1].glyphs).map { (place, $0) }
    }
    guard titles.count >= least else { return lines }
    let isBrief = areBrief(lines)
    var plain = lines
    for (place, title) in titles where isBrief[place] {
      plain[place].glyphs = title
      plain[place].isHeading = true
    }
    return plain
  }

  /// What stands behind the number of a title; nil for any other line.
  private static func title(_ line: TidyLine, above next: Glyphs) -> Glyphs? {
    guard line.glyphs.count <= longest, line.glyphs.first?.digit != nil, next.first?.digit == 1,
      line.isHeading || line.glyphs.allSatisfy({ $0.looks.contains(.bold) || $0.isSpace }),
      let number = number(of: line.glyphs), self.number(of: next)?.value == 1,
      !HeaderSigns.asks(line.glyphs)
    else { return nil }
    let title = line.glyphs[number.content...].trimmed
    return title.isEmpty || BlankCounter.count(in: title.string) > 0 ? nil : title
  }

  private static func number(of line: Glyphs) -> NumberMark? {
    guard let number = NumberScanner(line: line).mark(), !number.isDecimal,
      number.style == .point || number.style == .comma, number.content < line.endIndex
    else { return nil }
    return number
  }

  /// Whether each line stands under a heading for questions that are not answered in words.
  private static func areBrief(_ lines: [TidyLine]) -> [Bool] {
    var isBrief = false
    return lines.map { line in
      if line.isHeading || line.glyphs.first?.isChineseNumeral == true,
        let heading = HeadingReader(line.glyphs).mark(), heading.namesKind
      {
        isBrief = heading.kind.map { $0.isChoice || $0 == .trueFalse || $0 == .fillIn } ?? false
      }
      return isBrief
    }
  }
}
