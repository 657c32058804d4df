/// 答案: what is right.
///
/// A question whose file leaves that open has no key at all; none is guessed.
package enum AnswerKey: Sendable, Hashable {
  /// Zero-based positions of the right options, ascending.
  case choices([Int])
  /// Whether the statement is right.
  case truth(Bool)
  /// The accepted variants of each blank; with `anyOrder` the blanks may be filled in any order.
  case blanks([[String]], anyOrder: Bool)
  /// The model answer of a free text.
  case text(String)
  /// The numbers asked for, in order.
  case numbers([NumericKey])
  /// For each prompt the zero-based position of its option.
  case pairs([Int])
  /// Zero-based positions of the options in the right order.
  case order([Int])
}
