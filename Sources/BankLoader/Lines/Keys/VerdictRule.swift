/// Leaves open what lines with 正确 and 错误 alone say, where they are a site's verdicts on answers
/// and no keys: under the letters of a choice they say nothing of the question.
enum VerdictRule {
  static func apply(to questions: inout [TidyQuestion]) {
    let noted = questions.indices.filter { index in
      questions[index].keys.contains { $0.place == .line && isWord($0) }
    }
    let isHabit = noted.contains { index in
      let options = questions[index].options
      return options.count > 1
        && !options.allSatisfy { TruthWords.truth(ofFolded: Self.text(of: $0)) != nil }
    }
    for index in noted {
      let question = questions[index]
      guard let word = question.keys.first(where: { $0.place == .line && isWord($0) }) else {
        continue
      }
      // A.对 B.错 and then 正确: not one of what can be chosen.
      let isOption =
        question.options.isEmpty
        || question.options.contains { Self.text(of: $0).isFoldedLike(word.text) }
      guard isHabit || !isOption, question.keys.count == 1 else { continue }
      questions[index].doubt = question.doubt ?? word.text.string
    }
  }

  private static func isWord(_ key: KeyNote) -> Bool {
    let notation = KeyNotation(key.text)
    return notation.truth != nil && notation.letters == nil
      && key.text.contains { $0.scalar.isHan }
      && key.text.first.map { Brackets.kind(opening: $0.scalar) == nil } == true
  }

  private static func text(of option: TidyOption) -> Glyphs {
    Array(option.lines.map(\.glyphs.folded).joined())[...]
  }
}
