/// A finding of the check against law texts that somebody has looked at and accepts, and why.
package struct VerificationException: Sendable, Hashable {
  /// 编号 of the question or part.
  package var question: String
  /// The finding's code.
  package var code: String
  /// What the finding quotes; nil for all findings of that code.
  package var text: String?
  /// Why it stands.
  package var reason: String
  /// Where it is entered.
  package var position: SourcePosition

  package init(
    question: String, code: String, text: String? = nil, reason: String, position: SourcePosition
  ) {
    self.question = question
    self.code = code
    self.text = text
    self.reason = reason
    self.position = position
  }
}
