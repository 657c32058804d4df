import ExamModel

/// Turns what people have into the tidy form that the parser reads.
enum LineTidier {
  /// The tidy form of a document, each of its lines with the number that it has there.
  static func tidy(_ characters: consuming CharacterTidier, file: String) -> TidiedDocument {
    var report = TidyReport(file: file)
    report.add(characters)
    let draft = DocumentDraft(characters.lines.taken(), kind: FileName.kind(of: file))
    report.add(furniture: draft.furniture)
    report.add(strays: draft.strays)
    report.add(keysByLooks: draft.keysByLooks)
    let writer = TidyWriter(
      draft.questions, sections: draft.sections, head: draft.head, title: draft.title)
    report.add(writer.findings)
    return TidiedDocument(
      source: SourceText(file: file, writer.text), findings: report.findings,
      explained: writer.explained)
  }
}
