import ExamModel

/// A document taken apart: its questions with their keys, and what belongs to none.
struct DocumentDraft {
  private(set) var questions: [TidyQuestion] = []
  private(set) var sections = [TidySection()]
  /// The fields of the bank's head.
  private(set) var head: [TidyLine] = []
  private(set) var title: TidyLine?
  /// Lines of the page, and lines that say how to answer.
  private(set) var furniture: [TidyLine] = []
  /// Lines that belong to nothing.
  private(set) var strays: [TidyLine] = []
  /// How many keys the looks of options gave, and the line of the first question with such a one.
  private(set) var keysByLooks = (count: 0, line: 0)
  private let kind: QuestionKind?

  /// - Parameters:
  ///   - all: The lines.
  ///   - kind: What the file's name says of its questions.
  init(_ all: consuming [TidyLine], kind: QuestionKind? = nil) {
    self.kind = kind
    var versions = ConflictLines(all)
    if let (questions, strays) = HashLineReader.questions(of: versions.lines) {
      self.questions = questions
      self.strays = strays
    } else {
      readLines(versions.lines.taken())
    }
    strays += versions.markers
    decideKeys()
    versions.openKeys(of: &questions)
  }

  private mutating func readLines(_ all: consuming [TidyLine]) {
    var page = LetterNotices(all)
    var lines = Self.apply(Self.mended, to: page.lines.taken())
    var notes = ExamNotes(lines.taken())
    var tables = CountTables(notes.lines.taken())
    var cloze = ClozeLines(tables.lines.taken())
    lines = Self.apply(Self.labelled, to: cloze.lines.taken())
    var answered = PointedAnswers(lines.taken())
    var shared = SharedLines(answered.lines.taken())
    var rule = FurnitureRule(shared.lines.taken())
    furniture = page.notices + rule.furniture + tables.rows + notes.notes
    lines = LoneLetterLines.joined(rule.lines.taken())
    let (sheets, counts) = readQuestions(BareOptionLines.lettered(lines.taken()))
    strays += cloze.strays
    shared.setKinds(of: &questions, sections: sections)
    takeOwnKeys()
    takeKeys(from: sheets, counts: counts)
    BlankKeyRule.takeNames(of: &questions, sections: sections)
    takeOddKeys()
    shared.joinTexts(of: &questions)
    answered.insert(into: &questions, sections: sections)
  }

  /// Reads the questions without their keys; the lists of keys, and how many questions stand before
  /// the end of each region.
  private mutating func readQuestions(
    _ lines: consuming [TidyLine]
  ) -> (sheets: [KeySheet], counts: [Int]) {
    let cutter = RegionCutter(lines.map(ShapedLine.init))
    sections = cutter.sections
    if areStatements(cutter.lines) {
      for index in sections.indices { sections[index].kind = kind }
    }
    let assembler = QuestionAssembler(cutter.regions, sections: sections)
    head = cutter.head
    title = cutter.preface.first { !$0.glyphs.string.hasPrefix("附件") }
    furniture += assembler.instructions
    furniture += cutter.preface.filter { $0.number != title?.number }
    questions = assembler.questions
    strays = assembler.strays
    OptionsKindRule.takeBackStatements(in: &sections, of: questions)
    InstructionKindRule.apply(
      cutter.preface + assembler.instructions, to: &sections, of: questions)
    TitleKindRule.apply(cutter.preface, to: &sections, of: questions)
    return (cutter.sheets, assembler.counts)
  }

  /// Whether the file's name says that its questions are statements, and nothing in it says another
  /// thing of them.
  private func areStatements(_ lines: [ShapedLine]) -> Bool {
    kind == .trueFalse && !sections.contains(where: \.namesKind)
      && !lines.contains { $0.option?.letter == 2 && $0.option?.style.isMarked == true }
  }

  /// Parts what the questions hold themselves.
  private mutating func takeOwnKeys() {
    NestedNumberRule.apply(to: &questions)
    GluedKindRule.apply(to: &questions)
    StemBoxRule.apply(to: &questions)
    RepeatedLetterRule.apply(to: &questions)
    LetteredVerdictRule.apply(to: &questions)
    MarkedOptionRule.apply(to: &questions)
    LeadingTagRule.apply(to: &questions)
    TaggedKeyRule.apply(to: &questions)
    BlankKeyRule.apply(to: &questions, sections: sections)
    LostLetterRule.apply(to: &questions, sections: sections)
    LetterlessOptionRule.apply(to: &questions, sections: sections)
  }

  /// Gives the questions before each list its keys.
  private mutating func takeKeys(from sheets: [KeySheet], counts: [Int]) {
    var leaves = QuestionLeaves(questions)
    var rule = KeySheetRule(leaves.all, sections: sections)
    var start = 0
    for sheet in sheets {
      let end = max(start, counts[min(sheet.regions, counts.count) - 1])
      let range = sheet.paper.map { leaves.questions(on: $0) } ?? start..<end
      rule.apply(sheet, to: leaves.range(of: range))
      start = end
    }
    leaves.all = rule.questions
    questions = leaves.joined(questions)
    strays += rule.strays
  }

  /// Finds keys in the places where only some files have them.
  private mutating func takeOddKeys() {
    EmptyOptionRule.apply(to: &questions)
    NumberedOptionRule.apply(to: &questions, sections: sections)
    VerdictRule.apply(to: &questions)
    AnswersBelowRule.apply(to: &questions, sections: sections)
    AskedTextRule.apply(to: &questions, sections: sections)
    TruthLetterRule.apply(to: &questions, sections: sections)
    TailKeyRule.apply(to: &questions, sections: sections)
    OptionTailRule.apply(to: &questions)
    LostBlankRule.apply(to: &questions, sections: sections)
    StrayKeyRule.apply(to: &questions, sections: sections)
    FilledBlankRule.apply(to: &questions, sections: sections)
    FilledBlankRule.takePadded(of: &questions, sections: sections)
    LetteredTextRule.apply(to: &questions, sections: sections)
    FilledUnderscoreRule.apply(to: &questions, sections: sections)
    ClosingBracketRule.apply(to: &questions, sections: sections)
    AnswerTextRule.apply(to: &questions, sections: sections)
    SpaceBlankRule.apply(to: &questions, sections: sections)
    LooseTextRule.apply(to: &questions)
    ReasonKeyRule.apply(to: &questions)
    TermRule.apply(to: &questions, sections: sections)
    LooksBlankRule.apply(to: &questions, sections: sections)
    LooksLetterRule.apply(to: &questions)
    TrailingLetterRule.apply(to: &questions)
    OptionsKindRule.apply(to: &questions, sections: sections)
    keysByLooks = LooksKeyRule.apply(to: &questions, sections: sections)
  }

  private mutating func decideKeys() {
    let said = (furniture + strays + [title].compactMap { $0 }).map(\.glyphs.string)
    let codes = TruthCodes(said + sections.compactMap(\.name))
    let rule = KeyRule(
      sections: sections, codes: codes, furniture: Set(furniture.map(\.glyphs.foldedString)),
      hasLatinTruths: KeyRule.hasLatinTruths(questions),
      hasVerdicts: KeyRule.hasVerdicts(questions),
      hasBareLetters: KeyRule.hasBareLetters(questions))
    EmptyLabelRule.apply(to: &questions, sections: sections)
    for index in questions.indices { rule.apply(to: &questions[index]) }
    ContradictedTruthRule.apply(to: &questions)
  }
}
