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

  init(_ all: [TidyLine]) {
    let versions = ConflictLines(all)
    if let (questions, strays) = HashLineReader.questions(of: versions.lines) {
      self.questions = questions
      self.strays = strays
    } else {
      readLines(versions.lines)
    }
    strays += versions.markers
    decideKeys()
    versions.openKeys(of: &questions)
  }

  private mutating func readLines(_ lines: [TidyLine]) {
    let notes = ExamNotes(
      MisreadNumbers.corrected(BrokenBlankLines.joined(CommentLines.plain(lines))))
    let tables = CountTables(notes.lines)
    let bare = NumberedBlankLines.plain(tables.lines)
    let own = NumberedKeyLines.unnumbered(CourseReviewLines.plain(QueriedOptionLines.marked(bare)))
    let signed = SignedCardLines.labelled(
      ListedOptionLines.lettered(LineQuestions.labelled(FieldLines.labelled(RecordLines.cut(own)))))
    let plain = NumberedOptionLines.lettered(
      BoxLines.lettered(CardLines.labelled(BoxedCardLines.labelled(signed))))
    let shared = SharedLines(RunOnLines.cut(plain))
    let rule = FurnitureRule(shared.lines)
    let cutter = RegionCutter(
      BareOptionLines.lettered(LoneLetterLines.joined(rule.lines)).map(ShapedLine.init))
    let assembler = QuestionAssembler(cutter.regions, sections: cutter.sections)
    sections = cutter.sections
    head = cutter.head
    title = cutter.preface.first { !$0.glyphs.string.hasPrefix("附件") }
    furniture = rule.furniture + assembler.instructions + tables.rows + notes.notes
    furniture += cutter.preface.filter { $0.number != title?.number }
    questions = assembler.questions
    strays = assembler.strays
    shared.setKinds(of: &questions, sections: sections)
    NestedNumberRule.apply(to: &questions)
    GluedKindRule.apply(to: &questions)
    StemBoxRule.apply(to: &questions)
    RepeatedLetterRule.apply(to: &questions)
    MarkedOptionRule.apply(to: &questions)
    BlankKeyRule.apply(to: &questions)
    LetterlessOptionRule.apply(to: &questions, sections: sections)
    var leaves = QuestionLeaves(questions)
    var sheets = KeySheetRule(leaves.all, sections: sections)
    var start = 0
    for sheet in cutter.sheets {
      let end = max(start, assembler.counts[min(sheet.regions, assembler.counts.count) - 1])
      sheets.apply(sheet, to: leaves.range(of: start..<end))
      start = end
    }
    leaves.all = sheets.questions
    questions = leaves.joined(questions)
    NumberedOptionRule.apply(to: &questions, sections: sections)
    VerdictRule.apply(to: &questions)
    AnswersBelowRule.apply(to: &questions, sections: sections)
    TruthLetterRule.apply(to: &questions, sections: sections)
    TailKeyRule.apply(to: &questions, sections: sections)
    OptionTailRule.apply(to: &questions)
    LostBlankRule.apply(to: &questions, sections: sections)
    FilledBlankRule.apply(to: &questions, sections: sections)
    FilledUnderscoreRule.apply(to: &questions, sections: sections)
    AnswerTextRule.apply(to: &questions, sections: sections)
    SpaceBlankRule.apply(to: &questions, sections: sections)
    LooseTextRule.apply(to: &questions)
    LooksBlankRule.apply(to: &questions, sections: sections)
    OptionsKindRule.apply(to: &questions, sections: sections)
    keysByLooks = LooksKeyRule.apply(to: &questions, sections: sections)
    strays += sheets.strays
    shared.joinTexts(of: &questions)
  }

  private mutating func decideKeys() {
    let said = (furniture + strays + [title].compactMap { $0 }).map(\.glyphs.string)
    let codes = TruthCodes(said + sections.compactMap(\.name))
    let rule = KeyRule(
      sections: sections, codes: codes, furniture: Set(furniture.map(\.glyphs.foldedString)),
      hasLatinTruths: KeyRule.hasLatinTruths(questions),
      hasVerdicts: KeyRule.hasVerdicts(questions),
      hasBareLetters: KeyRule.hasBareLetters(questions))
    for index in questions.indices { rule.apply(to: &questions[index]) }
    ContradictedTruthRule.apply(to: &questions)
  }
}
