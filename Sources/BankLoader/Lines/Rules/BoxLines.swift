/// Gives letters to options that have boxes in their place: `[x] 甲`, `( ) 乙`, `☐ 丙`, and a sign to
/// those of which the box is ticked.
enum BoxLines {
  /// How a box is drawn.
  private enum Form { case square, round, sign }

  private struct Box {
    var form: Form
    var isTicked: Bool
    /// Where the text behind it begins.
    var content: Int
  }

  private static let most = 10

  /// So many titles with boxes below them are a file of questions.
  private static let leastTitles = 8

  /// The lines, those with boxes lettered.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    let boxes = lines.map { box(at: $0.glyphs) }
    guard boxes.contains(where: { $0 != nil }) else { return lines }
    let all = runs(of: boxes)
    // In a file whose titles are stems short ones are stems too.
    let titled = all.filter { $0.lowerBound > 0 && lines[$0.lowerBound - 1].isHeading }
    let named = titled.count { isTitle(lines[$0.lowerBound - 1]) }
    let areStems = titled.count >= leastTitles && 4 * named <= titled.count
    let runs = all.filter { isSet($0, boxes, in: lines, titles: areStems) }
    // A round box is a blank, too: it is one of a set where each set has one ticked.
    let areRoundSets = runs.allSatisfy { run in
      boxes[run.lowerBound]?.form != .round || run.count { boxes[$0]?.isTicked == true } == 1
    }
    var lettered = lines
    for run in runs where areRoundSets || boxes[run.lowerBound]?.form != .round {
      letter(run, boxes, in: &lettered)
    }
    return lettered
  }

  /// The stretches of lines with boxes of one form.
  private static func runs(of boxes: [Box?]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, box) in boxes.enumerated() {
      guard let box else { continue }
      if let last = runs.last, last.upperBound == index,
        boxes[last.lowerBound]?.form == box.form
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Whether lines with boxes are the options of the question on the line before them.
  private static func isSet(
    _ run: Range<Int>, _ boxes: [Box?], in lines: [TidyLine], titles areStems: Bool
  ) -> Bool {
    guard (2...most).contains(run.count), run.lowerBound > 0,
      let form = boxes[run.lowerBound]?.form
    else { return false }
    let texts = run.map { lines[$0].glyphs[(boxes[$0]?.content ?? 0)...] }
    let isPlain = texts.allSatisfy { text in
      !text.isEmpty && NumberScanner(line: text).mark()?.style.isMarked != true
    }
    let before = lines[run.lowerBound - 1]
    let stem = before.glyphs
    guard isPlain, HeadingReader(stem).mark()?.namesKind != true else { return false }
    let isStem =
      !isTitle(before) || areStems && run.contains { boxes[$0]?.isTicked == true }
    switch form {
    case .square:
      return isStem
    case .round:
      return HeaderSigns.asks(stem) || NumberScanner(line: stem).mark()?.style.isMarked == true
    case .sign:
      // Bullets of one shape are read as such.
      return isStem
        && run.contains { lines[$0].glyphs.first?.scalar.isOne(of: "☐☑") == true }
    }
  }

  /// No title of a list of things to do is longer.
  private static let longestTitle = 7

  /// Whether a line is a heading that is no stem.
  private static func isTitle(_ line: TidyLine) -> Bool {
    line.isHeading && line.glyphs.count <= longestTitle && !HeaderSigns.asks(line.glyphs)
      && line.glyphs.last?.endsSentence == false
      && NumberScanner(line: line.glyphs).mark()?.style.isMarked != true
  }

  private static func letter(_ run: Range<Int>, _ boxes: [Box?], in lines: inout [TidyLine]) {
    let texts = run.map { index in
      withoutRemark(lines[index].glyphs[(boxes[index]?.content ?? 0)...].trimmed)
    }
    let haveLetters = texts.enumerated().allSatisfy { place, text in
      let mark = OptionScanner(line: text).mark(at: text.startIndex)
      return mark?.letter == place && mark?.style.isMarked == true
    }
    for (place, (index, text)) in zip(run, texts).enumerated() {
      let sign = boxes[index]?.isTicked == true ? "☑" : ""
      let letter = haveLetters ? "" : KeyText.letter(place) + ". "
      lines[index].glyphs = text.led(by: sign + letter)
      lines[index].isHeading = false
    }
  }

  /// A bold text without what a site says behind it of the learner's choice: `**甲**未选`.
  private static func withoutRemark(_ text: Glyphs) -> Glyphs {
    guard text.first?.looks.contains(.bold) == true,
      let end = text.firstIndex(where: { !$0.looks.contains(.bold) })
    else { return text }
    let remark = text[end...].trimmed.string
    return ["未选", "已选", "漏选", "错选"].contains(remark) ? text[..<end].trimmed : text
  }

  /// The box that a line begins with, perhaps after a bullet or the number 1 of a list.
  private static func box(at line: Glyphs) -> Box? {
    guard let first = line.first?.scalar, first.isOne(of: "[［(（☐☑□✅✔-*+1") else { return nil }
    var place = line.startIndex
    if first.isOne(of: "-*+"), line.scalar(at: place + 1)?.isSpace == true {
      place = line.skipSpaces(from: place + 1)
    } else if first == "1", line.scalar(at: place + 1)?.isOne(of: ".)") == true {
      place = line.skipSpaces(from: place + 2)
      guard line.scalar(at: place) == "[" else { return nil }
    }
    guard let sign = line.scalar(at: place) else { return nil }
    if sign.isOne(of: "☐□") { return Box(form: .sign, isTicked: false, content: place + 1) }
    if OptionSigns.isRight(sign) { return Box(form: .sign, isTicked: true, content: place + 1) }
    guard let kind = Brackets.kind(opening: sign), let (inside, end) = line.bracket(at: place),
      end < line.endIndex
    else { return nil }
    let mark = inside.trimmed
    let isRound = kind == .round
    guard mark.count <= 1,
      mark.first.map({ $0.scalar.isOne(of: isRound ? "xX*" : "xX*√✓✔vV") }) ?? true
    else { return nil }
    return Box(form: isRound ? .round : .square, isTicked: !mark.isEmpty, content: end)
  }
}
