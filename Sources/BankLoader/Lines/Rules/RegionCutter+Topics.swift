/// Where questions begin, and chapters.
extension RegionCutter {
  /// How many lines a question with a number on a line of its own may have.
  private static let reach = 12

  /// Whether a line, without any heading before it, begins questions.
  func beginsQuestions(at index: Int) -> Bool {
    let shape = lines[index]
    if let number = shape.number, number.style.isMarked { return true }
    // A key above the first question.
    if let label = shape.label, shape.beginsKey,
      KeyNotation(shape.line.glyphs[label.content...]).isKey
    {
      return true
    }
    if shape.number?.value == 1, shape.number?.style != .glued,
      shape.number?.style != .numeral
    {
      return true
    }
    if let number = shape.number, beginsUnsigned(number, at: index) { return true }
    if beginsRecord(at: index) { return true }
    if CaseMarker.isMarker(shape.line.glyphs) { return true }
    if shape.pieces.count > 1, shape.pieces.contains(where: { $0.field == .bank(.key) }) {
      return true
    }
    if isTitle(at: index) { return false }
    if TagRule.begins(shape.line.glyphs), shape.holdsBody { return true }
    // Without numbers: a stem has options or a key after it.
    for next in lines[index...].prefix(4).dropFirst() {
      // A title right above [单选题]谁负责（　）。
      if TagRule.begins(next.line.glyphs), !TagRule.begins(shape.line.glyphs) { return false }
      if next.beginsOption || next.beginsKey { return true }
      if next.number != nil || next.heading != nil || next.line.isAfterBlank { return false }
    }
    return FieldSplitter.pieces(of: shape.line.glyphs).contains { $0.field == .bank(.key) }
  }

  /// Whether a number without a sign begins a question: the next one stands alone as it does, or options
  /// follow.
  private func beginsUnsigned(_ number: NumberMark, at index: Int) -> Bool {
    switch number.style {
    case .alone:
      lines[(index + 1)...].prefix(Self.reach).contains {
        $0.number?.style == .alone && $0.number?.value == number.value + 1
      }
    case .glued:
      index + 2 < lines.count && lines[index + 1].option?.letter == 0
        && lines[index + 2].option?.letter == 1
    default: false
    }
  }

  /// Whether the first line names the whole bank, `安全知识题库（含答案）`, above a stem without a number.
  private func isTitle(at index: Int) -> Bool {
    guard index == 0, lines.count > 1, !lines[1].beginsOption, lines[1].label == nil,
      !HeaderSigns.asks(lines[0].line.glyphs)
    else { return false }
    let line = lines[0].line.glyphs.prefix { Brackets.kind(opening: $0.scalar) != .round }.trimmed
    let words: [StaticString] = ["题库", "试题", "试卷", "习题", "试题集", "习题集", "练习题", "测试题"]
    return words.contains { word in
      line.indices.suffix(4).contains { line.end(of: word, at: $0) == line.endIndex }
    }
  }

  /// The name of the chapter that begins at a line; nil for any other line.
  func topic(at index: Int) -> String? {
    let shape = lines[index]
    if papers.titles.contains(index) || isMarkedTopic(at: index) || isChapterSign(at: index)
      || isPaperTitle(at: index)
    {
      return shape.line.glyphs.string
    }
    if counted.contains(index) { return shape.heading?.name }
    // What follows tells most lines soonest.
    guard isFollowedByQuestions(index), shape.label == nil, !shape.isLoneKey,
      shape.heading?.namesKind != true, shape.line.glyphs.first?.looks.contains(.nested) != true,
      !CaseMarker.isMarker(shape.line.glyphs), isFree(index), !isCounted(index)
    else { return nil }
    if let heading = shape.heading { return heading.name }
    guard !continuesOptions(at: index), shape.number == nil || shape.number?.style == .glued,
      !shape.beginsOption, hasQuestions,
      (2...(isTitle(shape.line.glyphs) ? 80 : 40)).contains(shape.line.glyphs.count),
      !HeaderSigns.belongsToText(shape.line.glyphs),
      !shape.line.glyphs.contains(where: { $0.scalar == "。" }),
      shape.line.glyphs.first?.scalar.isOne(of: "；，、）") != true, !endsWithMarks(shape.line.glyphs)
    else { return nil }
    return shape.line.glyphs.string
  }

  /// Whether a line ends with what a point of an answer gives: `（2分）`.
  private func endsWithMarks(_ line: Glyphs) -> Bool {
    let end = line.suffix(2).map { $0.scalar.halfWidth }
    return end == ["分", ")"] && line.suffix(6).contains { $0.digit != nil }
  }

  /// Whether a line is the title of something: `《第二章 第一节……》`.
  private func isTitle(_ line: Glyphs) -> Bool {
    line.first?.scalar == "《" && line.last?.scalar == "》"
  }

  /// Whether a letter without a sign follows the one of the line before: `A 甲`, `B 乙`.
  private func continuesOptions(at index: Int) -> Bool {
    guard index > 0, let option = lines[index].option, let before = lines[index - 1].option else {
      return false
    }
    return option.letter == before.letter + 1
  }

  /// Whether a line that the document calls a heading stands before a question or another heading.
  private func isMarkedTopic(at index: Int) -> Bool {
    let shape = lines[index]
    guard shape.line.isHeading, hasQuestions, shape.heading == nil,
      shape.number == nil || shape.number?.style == .glued || isYear(shape.number),
      shape.label == nil, !shape.beginsOption, !shape.holdsBody, index + 1 < lines.count,
      shape.line.glyphs.count <= 60, !HeaderSigns.asks(shape.line.glyphs)
    else { return false }
    let next = lines[index + 1]
    return next.line.isHeading || next.number?.style.isMarked == true
      || isYear(shape.number) && next.heading?.namesKind == true
  }

  /// Whether a number alone on its line is the year of a paper: `# 2019`.
  private func isYear(_ number: NumberMark?) -> Bool {
    number.map { $0.style == .alone && (1980...2100).contains($0.value) } == true
  }

  /// Whether nothing is unfinished before a line.
  private func isFree(_ index: Int) -> Bool {
    guard index > 0, regions.last?.lines.isEmpty == false else { return true }
    let before = lines[index - 1]
    if lines[index].line.isAfterBlank, before.label == nil {
      return !before.beginsOption || beginsChapter(index) || beginsPart(index)
        || beginsCounted(index)
    }
    guard let label = before.label else { return before.isLoneKey || beginsPart(index) }
    return label.content < before.line.glyphs.endIndex
  }

  /// Whether number 1, or a heading, follows.
  private func isFollowedByQuestions(_ index: Int, depth: Int = 0) -> Bool {
    guard index + 1 < lines.count, depth < 4 else { return false }
    let next = lines[below(index)]
    if let heading = next.heading, heading.namesKind || lines[index].heading != nil {
      return heading.namesKind || isFollowedByQuestions(index + 1, depth: depth + 1)
    }
    guard let number = next.number,
      number.style.isMarked || number.style == .tab
        || number.style == .alone && number.value == 1
        || number.style == .glued && number.value == 1 && lines[index].heading != nil
          && index + 2 < lines.count && lines[index + 2].option?.letter == 0
    else { return false }
    if lines[index].heading != nil { return number.value == 1 || !number.isDecimal }
    return number.value == 1
  }
}
