/// Takes keys in brackets from behind the last options, where nearly all questions with options have
/// one there: `A.甲 B.乙 C.丙 [B]`.
enum OptionTailRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let open = questions.indices.filter { index in
      let question = questions[index]
      return question.options.count > 1 && question.keys.isEmpty && question.doubt == nil
    }
    guard open.count >= least else { return }
    let found = open.compactMap { index in bracket(of: questions[index]).map { (index, $0) } }
    guard found.count >= least, 10 * found.count >= 9 * open.count else { return }
    for (index, bracket) in found {
      let option = questions[index].options.count - 1
      let last = questions[index].options[option].lines.count - 1
      let line = questions[index].options[option].lines[last]
      let key = line.glyphs[bracket].dropFirst().dropLast().trimmed
      questions[index].keys.append(
        KeyNote(place: .blank, lines: [TidyLine(glyphs: key, number: line.number)]))
      questions[index].options[option].lines[last].glyphs =
        line.glyphs[..<bracket.lowerBound].trimmed
    }
  }

  /// The bracket that ends the last option and holds capital letters of options.
  private static func bracket(of question: TidyQuestion) -> Range<Int>? {
    guard let line = question.options.last?.lines.last?.glyphs,
      let close = line.last?.scalar, close.isOne(of: "]】)）"),
      let open = line.lastIndex(where: { Brackets.kind(opening: $0.scalar) != nil }),
      open > line.startIndex,
      let (inside, end) = line.bracket(at: open), end == line.endIndex,
      inside.allSatisfy({ $0.letter?.isSmall != true }),
      let letters = KeyNotation(inside).letters,
      letters.allSatisfy({ $0 < question.options.count })
    else { return nil }
    return open..<end
  }
}
