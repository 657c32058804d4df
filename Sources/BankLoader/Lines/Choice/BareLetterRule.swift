import ExamModel

/// Takes letters for keys of questions without options only where a text leaves out the options of all
/// its questions: elsewhere such a question may be a part of another that was torn off.
enum BareLetterRule {
  static func apply(to document: inout BankDocument) {
    let questions = document.bank.questions
    let bare = questions.indices.filter { index in
      guard questions[index].options.isEmpty, questions[index].kind.isChoice else { return false }
      if case .choices? = questions[index].key { return true }
      return false
    }
    guard !bare.isEmpty, questions.indices.contains(where: { !questions[$0].options.isEmpty })
    else { return }
    for index in bare {
      guard let key = document.bank.questions[index].key else { continue }
      let place = document.bank.questions[index].source
      document.bank.questions[index].key = nil
      document.diagnostics.append(Diagnostic(.impossibleKey(KeyText.text(of: key)), at: place))
    }
  }
}
