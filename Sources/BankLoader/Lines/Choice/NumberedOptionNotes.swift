import ExamModel

/// Says of options that go on with a numbered line that this may be a question which belongs to none.
enum NumberedOptionNotes {
  static func add(to document: inout BankDocument) {
    document.diagnostics += findings(in: document.bank.questions)
  }

  private static func findings(in questions: [Question]) -> [Diagnostic<BankFinding>] {
    var found: [Diagnostic<BankFinding>] = []
    // Most have none, and a copy of a question costs more than a look at its options.
    for index in questions.indices where questions[index].options.contains(where: \.holdsLineEnd) {
      note(questions[index], in: &found)
    }
    return found
  }

  private static func note(_ question: Question, in found: inout [Diagnostic<BankFinding>]) {
    for option in question.options where option.holdsLineEnd {
      for line in option.split(separator: "\n").dropFirst()
      where TextSigns.beginsWithNumber(String(line)) {
        let place = SourcePosition(file: question.source.file, line: question.source.line)
        found.append(Diagnostic(.strayLine(String(line)), at: place))
      }
    }
  }
}
