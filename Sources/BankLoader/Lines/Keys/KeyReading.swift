/// What a note of a key says of its question.
enum KeyReading: Equatable {
  /// Options, counted from 0, ascending.
  case letters([Int])
  case truth(Bool)
  /// The text of a blank or of a model answer.
  case text(String)
  /// Words that stand where there is no answer: 略.
  case none(String)
  /// Something that is no key of the question, or may be several.
  case unclear(String)

  /// Whether it is a text.
  var isText: Bool {
    if case .text = self { true } else { false }
  }
}
