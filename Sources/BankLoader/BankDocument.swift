package import ExamModel

/// What reading one file gave: the bank, and everything that was found on the way.
package struct BankDocument: Sendable, Hashable {
  /// The questions that could be read, also those without a usable key.
  package var bank: QuestionBank
  /// In the order of the file.
  package var diagnostics: [Diagnostic<BankFinding>]

  package init(bank: QuestionBank, diagnostics: [Diagnostic<BankFinding>] = []) {
    self.bank = bank
    self.diagnostics = diagnostics
  }
}
