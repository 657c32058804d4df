import ExamModel

/// Turns what people have into the tidy form that the parser reads.
enum LineTidier {
  /// The tidy form of a document, each of its lines with the number that it has there.
  static func tidy(_ document: [DocumentLine], file: String) -> TidiedDocument {
    let characters = CharacterTidier(document)
    let furniture = FurnitureRule(characters.lines)
    let cutter = RegionCutter(furniture.lines.map(ShapedLine.init))
    let assembler = QuestionAssembler(cutter.regions, sections: cutter.sections)
    var questions = assembler.questions
    BlankKeyRule.apply(to: &questions)
    LetterlessOptionRule.apply(to: &questions, sections: cutter.sections)
    var sheets = KeySheetRule(questions, sections: cutter.sections)
    var start = 0
    for sheet in cutter.sheets {
      let end = assembler.counts[min(sheet.regions, assembler.counts.count) - 1]
      sheets.apply(sheet, to: start..<max(start, end))
      start = max(start, end)
    }
    questions = sheets.questions
    let said =
      furniture.furniture + assembler.instructions + cutter.preface + assembler.strays
    let codes = TruthCodes(
      said.map(\.glyphs.string) + cutter.sections.compactMap(\.name))
    let rule = KeyRule(sections: cutter.sections, codes: codes)
    for index in questions.indices { rule.apply(to: &questions[index]) }
    let title = cutter.preface.first { !$0.glyphs.string.hasPrefix("附件") }
    let writer = TidyWriter(
      questions, sections: cutter.sections, head: cutter.head, title: title)
    var report = TidyReport(file: file)
    report.add(characters)
    report.add(furniture: furniture.furniture + assembler.instructions)
    report.add(furniture: cutter.preface.filter { $0.number != title?.number })
    report.add(strays: assembler.strays + sheets.strays)
    report.add(writer.findings)
    return TidiedDocument(
      source: SourceText(file: file, lines: writer.lines), findings: report.findings,
      explained: Set(questions.flatMap { [$0] + $0.parts }.filter { $0.doubt != nil }.map(\.line)))
  }
}
