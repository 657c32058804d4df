import ExamModel

/// Says of options that go on with a numbered line that this may be a question which belongs to none.
enum NumberedOptionNotes {
  static func add(to document: inout BankDocument) {
    for question in document.bank.questions {
      for option in question.options where option.utf8.contains(0x0A) {
        for line in option.split(separator: "\n").dropFirst()
        where TextSigns.beginsWithNumber(String(line)) {
          let place = SourcePosition(file: question.source.file, line: question.source.line)
          document.diagnostics.append(Diagnostic(.strayLine(String(line)), at: place))
        }
      }
    }
  }
}
