import ExamModel

/// Turns what people have into the tidy form that the parser reads.
enum LineTidier {
  /// The tidy form of a document, each of its lines with the number that it has there.
  static func tidy(_ document: [DocumentLine], file: String) -> TidiedDocument {
    let characters = CharacterTidier(document)
    var report = TidyReport(file: file)
    report.add(characters)
    let draft = DocumentDraft(characters.lines)
    report.add(furniture: draft.furniture)
    report.add(strays: draft.strays)
    report.add(keysByLooks: draft.keysByLooks)
    let writer = TidyWriter(
      draft.questions, sections: draft.sections, head: draft.head, title: draft.title)
    report.add(writer.findings)
    let open = draft.questions.flatMap { [$0] + $0.parts }.filter { $0.doubt != nil }
    return TidiedDocument(
      source: SourceText(file: file, lines: writer.lines), findings: report.findings,
      explained: Set(open.map(\.line)))
  }
}
