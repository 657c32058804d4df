package import ExamModel

/// A question that may be drawn, and the bank that it came from.
package struct PooledQuestion: Sendable, Hashable {
  /// The question as the bank has it.
  package var question: Question
  /// The name that papers draw from the bank by.
  package var bank: String
  /// The bank's title; papers may name the bank by it too.
  package var bankTitle: String

  package init(question: Question, bank: String, bankTitle: String) {
    self.question = question
    self.bank = bank
    self.bankTitle = bankTitle
  }
}
