/// What a correction says is right: in words of the question, so that it holds for every order of
/// options.
package enum StatedKey: Sendable, Hashable {
  /// The texts of the right options.
  case options([String])
  /// Whether the statement is right.
  case truth(Bool)
  /// The accepted variants of each blank.
  case blanks([[String]])
}

extension StatedKey {
  /// The key in the positions of a question as drawn; nil where it does not fit the question.
  package func key(of question: Question) -> AnswerKey? {
    switch (self, question.kind) {
    case (.options(let texts), .singleChoice), (.options(let texts), .multipleChoice):
      let places = texts.compactMap { question.options.firstIndex(of: $0) }.sorted()
      return places.count == texts.count && !places.isEmpty ? .choices(places) : nil
    case (.truth(let isRight), .trueFalse): return .truth(isRight)
    case (.blanks(let variants), .fillIn):
      guard case .blanks(let old, let anyOrder) = question.key, old.count == variants.count else {
        return .blanks(variants, anyOrder: false)
      }
      return .blanks(variants, anyOrder: anyOrder)
    default: return nil
    }
  }
}
