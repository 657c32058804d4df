/// What is wrong with an option like 以上都是.
package enum AllOfAboveMisuse: Sendable, Hashable, CaseIterable {
  /// It stands in a multiple-choice question, where the options above can be chosen themselves.
  case multipleChoice
  /// Options follow it.
  case notLast
}
