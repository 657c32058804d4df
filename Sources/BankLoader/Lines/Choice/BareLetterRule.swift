import ExamModel

/// Takes letters for keys of questions without options only where a text leaves out the options of all
/// its questions: elsewhere such a question may be a part of another that was torn off.
enum BareLetterRule {
  static func apply(to document: inout BankDocument) {
    let bare = document.bank.questions.indices.filter { index in
      isBare(document.bank.questions[index])
    }
    guard !bare.isEmpty, document.bank.questions.contains(where: { !$0.options.isEmpty }) else {
      return
    }
    for index in bare {
      guard let key = document.bank.questions[index].key else { continue }
      let place = document.bank.questions[index].source
      document.bank.questions[index].key = nil
      document.diagnostics.append(Diagnostic(.impossibleKey(KeyText.text(of: key)), at: place))
    }
  }

  private static func isBare(_ question: Question) -> Bool {
    guard question.kind.isChoice, question.options.isEmpty, case .choices? = question.key else {
      return false
    }
    return true
  }
}
