import ExamModel

/// Lines within a stem that begin with later numbers than its own, as where numbers leave some out.
///
/// They may be questions; the points of a stem begin with 1.
enum LaterNumbers {
  /// Numbers leave out so many at most.
  private static let most = 3

  /// Says of them that they may belong to no question.
  static func note(in document: inout BankDocument) {
    document.diagnostics += findings(in: document.bank.questions)
  }

  private static func findings(in questions: [Question]) -> [Diagnostic<BankFinding>] {
    var found: [Diagnostic<BankFinding>] = []
    // Most have none, and a copy of a question costs more than a look at its stem.
    for index in questions.indices
    where questions[index].options.isEmpty && questions[index].stem.holdsLineEnd {
      note(questions[index], in: &found)
    }
    return found
  }

  private static func note(_ question: Question, in found: inout [Diagnostic<BankFinding>]) {
    for (offset, line) in lines(in: question) {
      var place = question.source
      (place.line, place.column) = (place.line &+ offset, 0)
      found.append(Diagnostic(.strayLine(line), at: place))
    }
  }

  /// Those lines, and how many lines they stand below the first; none in a stem with options or parts.
  static func lines(in question: Question) -> [(offset: Int, text: String)] {
    guard let number = question.number, question.options.isEmpty, question.parts.isEmpty,
      question.stem.holdsLineEnd
    else { return [] }
    var last = number
    var found: [(offset: Int, text: String)] = []
    for (offset, line) in question.stem.split(separator: "\n").enumerated().dropFirst() {
      let text = String(line)
      guard TextSigns.beginsWithNumber(text), let value = Int(text.prefix { $0.isNumber }) else {
        continue
      }
      guard value > last, value - last <= most else { return [] }
      last = value
      found.append((offset, text))
    }
    return found
  }
}
