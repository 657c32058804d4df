import ExamModel

/// Keys that cannot be what they were taken for.
extension BankDocument {
  /// Takes away the keys of the questions and parts for which there is a reason, and says it.
  mutating func openKeys(_ reason: (Question) -> BankFinding?) {
    for index in bank.questions.indices {
      if let finding = reason(bank.questions[index]) {
        bank.questions[index].key = nil
        diagnostics.append(Diagnostic(finding, at: bank.questions[index].source))
      }
      for part in bank.questions[index].parts.indices {
        guard let finding = reason(bank.questions[index].parts[part]) else { continue }
        bank.questions[index].parts[part].key = nil
        let place = bank.questions[index].parts[part].source
        diagnostics.append(Diagnostic(finding, at: place))
      }
    }
  }
}
