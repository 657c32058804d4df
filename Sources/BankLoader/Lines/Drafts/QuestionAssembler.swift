import ExamModel

/// Makes questions of the lines between headings.
struct QuestionAssembler {
  private let sections: [TidySection]
  private let style: NumberStyle?
  private(set) var questions: [TidyQuestion] = []
  private(set) var strays: [TidyLine] = []
  /// Lines under a heading that say how to answer.
  private(set) var instructions: [TidyLine] = []
  /// How many questions stand before the end of each region.
  private(set) var counts: [Int] = []
  private var running = 1
  /// The style of the numbers under the heading before.
  private var before: NumberStyle?

  init(_ regions: [Region], sections: [TidySection]) {
    self.sections = sections
    style = NumberStyleRule(regions.flatMap(\.lines)).style
    for region in regions {
      read(region)
      counts.append(questions.count)
    }
  }

  private mutating func read(_ region: Region) {
    let kind = sections[region.section].kind
    if kind == .composite || region.lines.contains(where: CaseReader.beginsCase) {
      let reader = CaseReader(region, kind: kind)
      if !reader.questions.isEmpty {
        questions += reader.questions
        strays += reader.strays
        readPreface(reader.preface, region)
        return
      }
    }
    guard !areLabelled(region.lines), let style = style(of: region.lines) else {
      return readUnnumbered(region.lines, region)
    }
    before = style
    let starts = QuestionStarts(in: region.lines, style: style, running: running).starts
    guard let first = starts.first else { return readUnnumbered(region.lines, region) }
    let isAfterHeading = sections[region.section].line > 0
    if let rule = KeysAboveRule(region.lines, starts: starts, isAfterHeading: isAfterHeading) {
      strays += rule.undecided.map(\.line)
      return read(Region(section: region.section, lines: rule.lines))
    }
    if first > 0 {
      let preface = Array(region.lines[..<first])
      if preface.contains(where: opensText),
        !starts.contains(where: { QuestionBody.follows($0, in: region.lines) })
      {
        // What is numbered are the points of an answer.
        return readUnnumbered(region.lines, region)
      }
      readPreface(preface, region)
    }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : region.lines.count
      let block = Array(region.lines[start..<end])
      // A site's counters may have been copied with some of the questions only.
      let isStrict = style != .counter || block.count(where: \.beginsKey) < 2
      readBlock(block, region, isStrict: isStrict)
    }
  }

  /// Whether labels stand before stems, and nothing is numbered but the points of answers: `问：……`,
  /// `答：1. ……`.
  private func areLabelled(_ lines: [ShapedLine]) -> Bool {
    guard lines.count(where: { $0.label?.field == .stem }) >= 3 else { return false }
    var isAnswer = false
    var hasPoint = false
    for line in lines {
      if line.label?.field == .stem {
        (isAnswer, hasPoint) = (false, false)
      } else if line.beginsKey {
        // Behind points an answer is that of a numbered question.
        if hasPoint { return false }
        isAnswer = true
      } else if line.number?.style.isMarked == true, line.number?.style != .brackets {
        guard isAnswer, !line.holdsBody else { return false }
        hasPoint = true
      }
    }
    return true
  }

  /// Whether a line begins a model answer.
  private func opensText(_ shape: ShapedLine) -> Bool {
    guard let label = shape.label, shape.beginsKey || label.field == .bank(.scoringPoint) else {
      return false
    }
    return !KeyNotation(shape.line.glyphs[label.content...]).isKey
  }

  /// The file's style where the stretch has it; else the stretch's own.
  private func style(of lines: [ShapedLine]) -> NumberStyle? {
    let rule = NumberStyleRule(lines)
    guard let own = rule.style else {
      return style.flatMap { rule.score(of: $0) > 0 || beginsDecimal($0, lines) ? $0 : nil }
        ?? before.flatMap { rule.score(of: $0) > 1 ? $0 : nil }
    }
    guard let style, !own.isLike(style) else { return own }
    return 2 * rule.score(of: style) >= rule.score(of: own) ? style : own
  }

  /// Whether the only number is a first one, with a number right behind it: `1.35岁女性，……`.
  private func beginsDecimal(_ style: NumberStyle, _ lines: [ShapedLine]) -> Bool {
    guard let number = lines.first?.number, number.isDecimal, number.style.isLike(style) else {
      return false
    }
    return number.value == 1 || number.value == running
  }

  /// The lines before the first number under a heading: how to answer, or a question whose number
  /// is missing.
  private mutating func readPreface(_ lines: [ShapedLine], _ region: Region) {
    if lines.contains(where: { $0.beginsOption || $0.beginsKey }) {
      readUnnumbered(lines, region)
    } else {
      for shape in lines {
        if isQuestion(shape) { strays.append(shape.line) } else { instructions.append(shape.line) }
      }
    }
  }

  /// Whether a line that no question was made of has a question's number and a blank.
  private func isQuestion(_ shape: ShapedLine) -> Bool {
    shape.number?.style.isMarked == true && BlankCounter.count(in: shape.line.glyphs.string) > 0
  }

  private mutating func readUnnumbered(_ all: [ShapedLine], _ region: Region) {
    var lines = all
    if KeysAboveRule.mayStandAbove(all) {
      // Without numbers nothing says which question a key between two belongs to.
      strays += all.filter(\.beginsKey).map(\.line)
      lines = all.filter { !$0.beginsKey }
    }
    let starts = UnnumberedStarts(in: lines, isStrict: false).starts
    guard lines.contains(where: isBody) else {
      strays += lines.map(\.line)
      return
    }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : lines.count
      var question = TidyQuestion(line: lines[start].line.number, section: region.section)
      var block = lines[start..<end].map(\.line)
      takeNext(lines[start], from: &block, into: &question)
      append(block, question)
    }
  }

  /// Whether a line belongs to a question only: a key, an option, a model answer.
  private func isBody(_ shape: ShapedLine) -> Bool {
    shape.beginsKey || shape.holdsBody || shape.beginsOption || shape.isLoneKey || opensText(shape)
  }

  /// Reads a numbered question, and those after it whose numbers were lost.
  private mutating func readBlock(_ lines: [ShapedLine], _ region: Region, isStrict: Bool) {
    guard let number = lines.first?.number else { return }
    let starts = UnnumberedStarts(in: lines, isStrict: isStrict).starts
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : lines.count
      var question = TidyQuestion(line: lines[start].line.number, section: region.section)
      var block = lines[start..<end].map(\.line)
      if start == 0 {
        NumberTaker.take(number, from: &block, into: &question)
        running = number.value + 1
      } else {
        takeNext(lines[start], from: &block, into: &question)
      }
      append(block, question)
    }
  }

  /// Takes off the number of a question that others' numbers are not written like, where it is the
  /// next one.
  private mutating func takeNext(
    _ shape: ShapedLine, from block: inout [TidyLine], into question: inout TidyQuestion
  ) {
    guard running > 1, let number = shape.number, number.value == running, !number.isDecimal,
      number.swapped == nil, number.style != .glued, number.content < shape.line.glyphs.endIndex
    else { return }
    NumberTaker.take(number, from: &block, into: &question)
    running += 1
  }

  private mutating func append(_ lines: [TidyLine], _ question: TidyQuestion) {
    let kind = sections[question.section].kind
    let reader = BlockReader(lines, question: question, kind: kind == .composite ? nil : kind)
    questions.append(reader.question)
    strays += reader.strays
  }
}
