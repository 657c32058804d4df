import ExamModel

/// Reads a list of keys that stands after its questions.
struct KeySheetReader {
  let lines: [ShapedLine]
  let papers: PaperNames
  private(set) var sheet = KeySheet(line: 0)
  private var opensRationale = false
  /// The number of the first question above the list.
  private(set) var first: Int?
  /// The number of the last key read.
  private(set) var last: Int?
  /// The words of groups with keys, and how many groups were asked for theirs.
  var answered: Set<String> = []
  var passed = 0
  /// The lines that name chapters or papers.
  private var dividers: Set<Int> = []

  init(lines: [ShapedLine], papers: PaperNames) { (self.lines, self.papers) = (lines, papers) }

  /// The list that begins at a place, with a title or the keys of a whole range, and the place
  /// after it; nil where none does.
  static func sheet(
    at index: Int, of lines: [ShapedLine], papers: PaperNames, isBelowTitle: Bool = false
  ) -> (sheet: KeySheet, end: Int)? {
    let line = lines[index].line
    if let group = titled(lines[index]) ?? ranged(line) ?? pair(at: index, of: lines)
      ?? block(at: index, of: lines) ?? row(at: index, of: lines)
    {
      return inline(group, at: index, of: lines)
    }
    if let list = untitled(at: index, of: lines, papers: papers) { return list }
    guard KeySheetTitle.isTitle(line.glyphs), lines[index].number?.style.isMarked != true,
      index + 1 < lines.count
    else { return nil }
    // 答案部分, and below it A卷答案
    if papers.lines(ofListAt: line.number) == nil,
      papers.lines(ofListAt: lines[index + 1].line.number) != nil
    {
      return sheet(at: index + 1, of: lines, papers: papers, isBelowTitle: true)
    }
    var reader = KeySheetReader(lines: lines, papers: papers)
    reader.sheet.line = line.number
    reader.sheet.groups = [KeySheetTitle.group(of: line.glyphs)]
    reader.first = reader.firstNumber(above: index)
    let isNamed = isNamed(reader.sheet.groups[0].kind, below: lines[..<index])
    guard reader.begins(at: index + 1, isNamed: isNamed) else {
      // 答案与解析, and below it 单选题答案
      return isBelowTitle || !KeySheetTitle.isTitle(lines[index + 1].line.glyphs)
        ? nil : sheet(at: index + 1, of: lines, papers: papers, isBelowTitle: true)
    }
    let end = reader.read(from: index + 1)
    reader.dropDividers()
    return reader.sheet.count > 0 ? (reader.sheet, end) : nil
  }

  /// Reads to the end of the list and gives the place after it.
  private mutating func read(from start: Int) -> Int {
    var index = start
    while index < lines.count {
      let shape = lines[index]
      if shape.heading?.namesKind == true, isFollowedByList(index) || beginsPaper(at: index) {
        return givenBack(from: index)
      } else if papers.lines(ofListAt: shape.line.number) != nil {
        return index
      } else if isDivider(at: index) {
        opensRationale = false
        dividers.insert(shape.line.number)
        sheet.strays.append(shape.line)
      } else if let group = headed(at: index) {
        opensRationale = false
        last = group.items.last?.number ?? last
        sheet.groups.append(group)
      } else if let heading = shape.heading, heading.namesKind {
        opensRationale = false
        sheet.groups.append(KeySheet.Group(kind: heading.kind, word: Self.word(of: heading)))
      } else if isTableRow(at: index) {
        sheet.groups[sheet.groups.count - 1].items += tableItems(at: index)
        last = sheet.groups[sheet.groups.count - 1].items.last?.number ?? last
        index += 1
      } else if beginsQuestion(at: index) || beginsStatement(at: index)
        || KeySheetTitle.isTitle(shape.line.glyphs)
      {
        return givenBack(from: index)
      } else {
        take(shape)
      }
      index += 1
    }
    return index
  }

  /// Takes back what was said of names that keys follow.
  private mutating func dropDividers() {
    guard !dividers.isEmpty, let last = sheet.groups.last(where: { !$0.items.isEmpty })?.items.last
    else { return }
    let end = last.lines.last?.number ?? 0
    sheet.strays.removeAll { $0.number < end && dividers.contains($0.number) }
  }

  /// The place where the headings before a question begin, which are its own.
  private mutating func givenBack(from end: Int) -> Int {
    var index = end
    while index > 0, let last = sheet.groups.last, last.items.isEmpty, last.unnumbered.isEmpty,
      sheet.groups.count > 1 || lines[index - 1].heading != nil
    {
      if lines[index - 1].heading?.namesKind == true { sheet.groups.removeLast() }
      let isStray = sheet.strays.last?.number == lines[index - 1].line.number
      guard lines[index - 1].heading != nil || isStray else { break }
      if isStray { sheet.strays.removeLast() }
      index -= 1
    }
    while let stray = sheet.strays.last, index > 0, stray.number == lines[index - 1].line.number {
      sheet.strays.removeLast()
      index -= 1
    }
    return index
  }

  private mutating func take(_ shape: ShapedLine) {
    let last = sheet.groups.count - 1
    if let label = shape.label, label.field == .bank(.rationale) || label.field == .note,
      !sheet.groups[last].items.isEmpty
    {
      opensRationale = true
      append(
        rationale: TidyLine(
          glyphs: shape.line.glyphs[label.content...].trimmed, number: shape.line.number))
    } else if let items = items(of: shape.line), isNext(items[0]) {
      opensRationale = false
      self.last = items.last?.number
      sheet.groups[last].items += items.map(Self.withoutLabels)
    } else if let keys = Self.unnumbered(shape.line, isRun: sheet.groups[last].kind != nil) {
      sheet.groups[last].unnumbered += keys
    } else if opensRationale {
      append(rationale: shape.line)
    } else if let item = sheet.groups[last].items.last, !Self.isKey(item) {
      continueText(with: shape)
    } else {
      sheet.strays.append(shape.line)
    }
  }

  private mutating func append(rationale line: TidyLine) {
    let last = sheet.groups.count - 1
    let item = sheet.groups[last].items.count - 1
    guard item >= 0, !line.glyphs.isEmpty else { return }
    sheet.groups[last].items[item].rationale.append(line)
  }

  /// The keys of a line, where the list may go on with them.
  func items(of line: TidyLine, afterHeading: Bool = false) -> [KeySheet.Item]? {
    if !afterHeading, let last = sheet.groups[sheet.groups.count - 1].items.last {
      if let items = KeyItemScanner(line, after: last.number).items() { return items }
      // 37.200 a second time
      let again = KeyItemScanner(line, after: last.number - 1).items()
      return again?.first?.number == last.number ? again : nil
    }
    // Numbers that run on over headings: 37.7 is the answer 7.
    if let last, let items = KeyItemScanner(line, after: last).items(), items[0].number == last + 1
    {
      return items
    }
    if let first, first > 1, let items = KeyItemScanner(line, after: first - 1).items(),
      items[0].number == first
    {
      return items
    }
    return KeyItemScanner(line).items()
  }

  /// Adds a line to the last model answer.
  ///
  /// Points that are numbered as the answers are cannot be told from them.
  private mutating func continueText(with shape: ShapedLine) {
    let last = sheet.groups.count - 1
    let item = sheet.groups[last].items.count - 1
    sheet.groups[last].items[item].lines.append(shape.line)
    // 103.30 below 2.县: the next answer, its number misprinted.
    if Self.isDecimal(shape.line.glyphs) { sheet.groups[last].items[item].isUnclear = true }
    if let other = items(of: shape.line)?.first, !other.isBracketed,
      other.number == sheet.groups[last].items[item].number
    {
      sheet.groups[last].items[item].isUnclear = true
      return
    }
    guard let other = items(of: shape.line)?.first,
      other.number >= sheet.groups[last].items[0].number,
      other.isBracketed == sheet.groups[last].items[item].isBracketed,
      shape.number?.style.isMarked == true
    else { return }
    for place in sheet.groups[last].items.indices where !Self.isKey(sheet.groups[last].items[place])
    {
      sheet.groups[last].items[place].isUnclear = true
    }
  }
}
