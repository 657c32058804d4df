import ExamModel

/// Options that hold a further one, as the letter between them is missing or stands there twice:
/// `A. 甲   B. 乙   D. 丙`.
enum SwallowedOptions {
  /// Takes away the keys of their questions: which option a letter means is open.
  static func open(in document: inout BankDocument) {
    for index in document.bank.questions.indices {
      open(&document.bank.questions[index], &document.diagnostics)
      for part in document.bank.questions[index].parts.indices {
        open(&document.bank.questions[index].parts[part], &document.diagnostics)
      }
    }
  }

  private static func open(
    _ question: inout Question, _ diagnostics: inout [Diagnostic<BankFinding>]
  ) {
    guard case .choices? = question.key,
      let option = question.options.first(where: TextSigns.holdsSideOption)
    else { return }
    question.key = nil
    diagnostics.append(Diagnostic(.optionLetters(option), at: question.source))
  }
}
