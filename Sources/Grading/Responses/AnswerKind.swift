/// What the levels of a column are.
package enum AnswerKind: Sendable, Hashable {
  /// Marks; there is no table of options.
  case marks
  /// Options of which one is chosen: a row an option.
  case single
  /// Sets of options, labelled by their letters (`AC`): a row a letter.
  case multiple
}
