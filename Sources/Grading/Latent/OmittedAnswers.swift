/// What an answer that was not given says about ability.
package enum OmittedAnswers: String, Sendable, Hashable {
  /// As much as a wrong one: the candidate saw the question and did not know.
  case wrong
  /// Nothing: the candidate was not asked.
  case notAsked
}
