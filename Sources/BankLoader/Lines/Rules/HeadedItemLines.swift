import ExamModel

/// Labels what stands below questions that are headings themselves, under a heading that asks for words:
/// `## 名词解释`, `### 2、交接班`, and below it the answer.
///
/// Nearly every heading below such a one must be counted, with a text without a label below it.
enum HeadedItemLines {
  private static let least = 2

  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: \.isHeading) else { return lines }
    var answers: [Int] = []
    var others = 0
    var asksWords = false
    for place in lines.indices {
      let line = lines[place]
      if namesKind(line) {
        asksWords = asks(line)
        continue
      }
      guard asksWords else { continue }
      guard line.isHeading else {
        // A number that is no heading's is another question, or the point of an answer.
        if place > 0, asks(lines[place - 1]), isCounted(line) { others += 1 }
        continue
      }
      if isCounted(line), let below = answer(below: place, in: lines) {
        answers.append(below)
      } else {
        others += 1
      }
    }
    guard answers.count >= least, 10 * others <= answers.count else { return lines }
    var labelled = lines
    for place in answers {
      labelled[place].glyphs = labelled[place].glyphs.led(by: "答案：")
      // All paragraphs up to the next heading are the answer.
      for next in labelled.indices[(place + 1)...] {
        if labelled[next].isHeading { break }
        labelled[next].isAfterBlank = false
      }
    }
    return labelled
  }

  private static func namesKind(_ line: TidyLine) -> Bool {
    line.isHeading && HeadingReader(line.glyphs).mark()?.namesKind == true
  }

  private static func asks(_ line: TidyLine) -> Bool {
    guard line.isHeading, let mark = HeadingReader(line.glyphs).mark(), mark.namesKind else {
      return false
    }
    return mark.kind == .shortAnswer
  }

  /// Whether a line is a number and a text.
  private static func isCounted(_ line: TidyLine) -> Bool {
    guard let mark = NumberScanner(line: line.glyphs).mark() else { return false }
    return mark.style.family == NumberStyle.point.family && !mark.isDecimal
      && mark.content < line.glyphs.endIndex
  }

  /// The line below a heading, where it is a text without a label.
  private static func answer(below place: Int, in lines: [TidyLine]) -> Int? {
    guard place + 1 < lines.count, !lines[place + 1].isHeading else { return nil }
    let line = lines[place + 1].glyphs
    guard LabelScanner(line: line).label(at: line.startIndex) == nil,
      OptionScanner(line: line).first()?.style.isMarked != true, !HeaderSigns.asks(line)
    else { return nil }
    return place + 1
  }
}
