import ExamModel

/// Cuts a document at its headings, and takes its head and its lists of keys out.
struct RegionCutter {
  let lines: [ShapedLine]
  private(set) var sections = [TidySection()]
  private(set) var regions = [Region(section: 0)]
  private(set) var sheets: [KeySheet] = []
  /// The fields of the bank's head: `标题：…`.
  private(set) var head: [TidyLine] = []
  /// The lines before the first question and the first heading.
  private(set) var preface: [TidyLine] = []
  /// The chapter that the headings for kinds stand under.
  private var topic: String?
  /// Whether chapters stand under the last heading for a kind, and the one that this stands under.
  private var chapters: (areWithin: Bool, outer: String?) = (false, nil)
  private(set) var hasQuestions = false
  /// Whether the document itself says which lines are headings, and so which are none.
  private let marksHeadings: Bool
  /// Whether a site counts the questions, `26/1473单选题`: such a line is no heading.
  private let hasCounters: Bool
  let papers: PaperNames
  /// The lines that count chapters through the sections: `（二）`.
  let counted: Set<Int>

  init(_ lines: [ShapedLine]) {
    self.lines = lines
    papers = PaperNames(lines)
    counted = CountedChapters.places(in: lines)
    let kinds = lines.filter { $0.heading?.namesKind == true }
    let marked = kinds.count { $0.line.isHeading }
    marksHeadings = marked >= 2 && 10 * marked >= 9 * kinds.count
    hasCounters = lines.count { $0.number?.style == .counter } >= 3
    var index = 0
    while index < lines.count {
      if hasQuestions,
        let (found, end) = KeySheetReader.sheet(at: index, of: lines, papers: papers)
      {
        var sheet = found
        sheet.regions = regions.count
        sheet.paper = papers.lines(ofListAt: sheet.line)
        add(sheet)
        open(section(after: sheet, at: end))
        index = max(end, index + 1)
      } else {
        take(index)
        index += 1
      }
    }
  }

  /// What follows a list of keys is another paper, but where its questions go on with the next number.
  private func section(after sheet: KeySheet, at end: Int) -> TidySection {
    var section = sections[sections.count - 1]
    section.line = sheet.line
    guard let last = sheet.groups.last?.items.last?.number, end < lines.count,
      lines[end].number?.value == last + 1
    else { return TidySection(name: section.name, line: sheet.line) }
    return section
  }

  /// Adds a list; one that begins where another ends and names its kinds, as that does, is the rest of
  /// it: 单选题答案, and behind it 判断题答案.
  private mutating func add(_ sheet: KeySheet) {
    let last = sheets.count - 1
    let isRest =
      last >= 0 && regions[(sheets[last].regions)...].allSatisfy(\.lines.isEmpty)
      && sheets[last].groups.first?.isNamed == true && sheets[last].groups.last?.isNamed == true
      && sheet.groups.allSatisfy(\.isNamed)
    guard isRest, sheet.paper == nil else { return sheets.append(sheet) }
    sheets[last].groups += sheet.groups
    sheets[last].strays += sheet.strays
    sheets[last].regions = sheet.regions
  }

  private mutating func take(_ index: Int) {
    let shape = lines[index]
    if let heading = shape.heading, heading.kind == .ordering, isSubject(at: index) {
      hasQuestions = true
      takeTopic(heading.name, at: index)
    } else if let heading = shape.heading, heading.namesKind, isHeading(at: index) {
      hasQuestions = true
      if chapters.areWithin { topic = chapters.outer }
      chapters.areWithin = false
      let name = topic.map { "\($0) \(heading.name)" } ?? heading.name
      open(
        TidySection(
          name: name, kind: heading.kind, word: KeySheetReader.word(of: heading),
          marks: heading.marks, namesKind: true, line: shape.line.number))
    } else if let name = topic(at: index) {
      takeTopic(name, at: index)
    } else if !hasQuestions, isHeadField(shape) {
      head.append(shape.line)
    } else {
      if !hasQuestions { hasQuestions = beginsQuestions(at: index) }
      if hasQuestions {
        regions[regions.count - 1].lines.append(shape)
      } else {
        preface.append(shape.line)
      }
    }
  }

  private mutating func open(_ section: TidySection) {
    sections.append(section)
    regions.append(Region(section: sections.count - 1))
  }

  /// A chapter: the headings after it stand under it; what stands in a section that names a kind
  /// keeps the kind.
  private mutating func takeTopic(_ name: String, at index: Int) {
    let isDirect = index > 0 && topic(at: index - 1) != nil && regions.last?.lines.isEmpty == true
    let last = sections[sections.count - 1]
    // 一、单选题 and directly after it 第一章: the chapters are within the kind, and so is the second.
    let isNext =
      (chapters.areWithin || counted.contains(index)) && !papers.titles.contains(index)
    let isWithin = last.namesKind && (regions.last?.lines.isEmpty == true || isNext)
    chapters = (isWithin, isWithin && chapters.areWithin ? chapters.outer : topic)
    topic = isDirect ? topic.map { "\($0) \(name)" } ?? name : name
    open(
      TidySection(
        name: topic, kind: isWithin ? last.kind : nil, marks: isWithin ? last.marks : nil,
        namesKind: isWithin, line: lines[index].line.number))
  }

  /// Whether a heading for a kind is one, and not the tag of a question whose number stands alone
  /// before it, or the value of a label.
  private func isHeading(at index: Int) -> Bool {
    // 案例1 begins a case and no section.
    if lines[index].heading?.kind == .composite, let last = lines[index].line.glyphs.last?.scalar,
      last.digit != nil || last.isChineseNumeral
    {
      return false
    }
    if marksHeadings, !lines[index].line.isHeading { return false }
    if hasCounters, lines[index].number?.style == .counter { return false }
    guard index > 0 else { return true }
    let before = lines[index - 1]
    // 一、单选题 is more than a tag.
    if let number = before.number, number.content >= before.line.glyphs.endIndex,
      lines[index].line.glyphs.first?.isChineseNumeral != true,
      number.style == .star || number.style == .alone
        || number.style.isMarked && TagRule.wholeLine(lines[index].line.glyphs)?.kind != nil
        || Brackets.kind(opening: lines[index].line.glyphs.first?.scalar ?? " ") != nil
    {
      return false
    }
    if isWithinQuestion(index) { return false }
    guard let label = before.label, label.content >= before.line.glyphs.endIndex else {
      return true
    }
    // 答案： with nothing behind it takes no 二、多选题 for an answer.
    return label.field == .bank(.key) && lines[index].line.glyphs.first?.isChineseNumeral == true
  }

  /// Whether a line stands between the number of a question and its key: `1. ____`, `一、单选题`,
  /// `[答案] 1949`.
  private func isWithinQuestion(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].label?.field == .bank(.key),
      !lines[index].line.isAfterBlank
    else { return false }
    let before = lines[index - 1]
    return before.number?.style.isMarked == true && !before.holdsBody
  }

  /// Whether a line stands between two headings that count questions and name their kinds:
  /// `2.判断题 (1分)` above a statement without a key, `3.单选题 (1分)` below it.
  func isCounted(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index - 1].heading?.namesKind == true,
      lines[index + 1].heading?.namesKind == true,
      let (before, _) = lines[index - 1].line.glyphs.number(
        at: lines[index - 1].line.glyphs.startIndex),
      let (next, _) = lines[index + 1].line.glyphs.number(
        at: lines[index + 1].line.glyphs.startIndex)
    else { return false }
    return next == before + 1
  }

  /// Whether a line has the label that a question begins with: 题干, 案例, or 题型 above 题干.
  func beginsRecord(at index: Int) -> Bool {
    switch lines[index].label?.field {
    case .stem?, .bank(.caseText)?: true
    case .bank(.kind)?: lines[(index + 1)...].prefix(2).contains { $0.label?.field == .stem }
    default: false
    }
  }

  private func isHeadField(_ shape: ShapedLine) -> Bool {
    guard case .field(let field, _) = lineMarker(of: shape.line) else { return false }
    switch field {
    case .title, .laws, .version, .tags, .secret: return true
    default: return false
    }
  }

  private func lineMarker(of line: TidyLine) -> LineMarker {
    let bytes = Array(line.glyphs.string.utf8)
    return bytes.isEmpty ? .text : LineMarker(of: 0..<bytes.count, in: bytes.span)
  }
}
