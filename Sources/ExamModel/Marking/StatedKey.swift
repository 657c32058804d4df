/// What a correction says is right: in words of the question, so that it holds for every order of
/// options.
package enum StatedKey: Sendable, Hashable {
  /// The texts of the right options.
  case options([String])
  /// Whether the statement is right.
  case truth(Bool)
  /// The accepted variants of each blank.
  case blanks([[String]])
  /// The numbers asked for, in order.
  case numbers([NumericKey])
  /// The texts of the options, in the right order.
  case order([String])
  /// The text of the option that belongs to each prompt.
  case pairs([String])
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
    case (.numbers(let numbers), .numeric): return .numbers(numbers)
    case (.order(let texts), .ordering):
      let places = Self.places(of: texts, in: question)
      return places.map { Set($0).count == question.options.count } ?? false
        ? places.map { .order($0) } : nil
    case (.pairs(let texts), .matching):
      guard texts.count == question.prompts.count else { return nil }
      return Self.places(of: texts, in: question).map { .pairs($0) }
    default: return nil
    }
  }

  private static func places(of texts: [String], in question: Question) -> [Int]? {
    let places = texts.compactMap { question.options.firstIndex(of: $0) }
    return places.count == texts.count ? places : nil
  }
}
