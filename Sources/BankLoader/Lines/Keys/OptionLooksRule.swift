/// Takes as right the options that a document sets off by their looks, where it does so as a rule.
///
/// A look is a rule where nearly every question without another key has some of its options, not
/// all, set off from end to end, and no other key says otherwise.
enum OptionLooksRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let open = questions.indices.filter { index in
      questions[index].keys.isEmpty && questions[index].options.count > 1
    }
    guard open.count >= least else { return }
    let rules = [Looks.coloured, .highlighted, .bold, .underlined].filter {
      isRule($0, in: questions, open)
    }
    guard !rules.isEmpty else { return }
    for index in open {
      let found = rules.map { right($0, questions[index]) }.filter { !$0.isEmpty }
      guard let first = found.first else { continue }
      let letters = first.map { KeyText.letter(questions[index].options[$0].letter) }.joined()
      if found.allSatisfy({ $0 == first }), first.count < questions[index].options.count {
        let line = TidyLine(glyphs: Glyphs(letters), number: questions[index].line)
        questions[index].keys.append(KeyNote(place: .option, lines: [line]))
      } else {
        questions[index].doubt = letters
      }
    }
  }

  private static func isRule(
    _ look: Looks, in questions: [TidyQuestion], _ open: [Int]
  ) -> Bool {
    let fitting = open.count { index in
      let count = right(look, questions[index]).count
      return count > 0 && count < questions[index].options.count
    }
    guard 10 * fitting >= 9 * open.count else { return false }
    return questions.allSatisfy { question in
      guard let key = question.keys.first, question.options.count > 1 else { return true }
      let right = right(look, question)
      guard !right.isEmpty, let letters = KeyNotation(key.text).letters else { return true }
      return letters.sorted() == right.map { question.options[$0].letter }
    }
  }

  /// The options of which every character, signs apart, has a look.
  private static func right(_ look: Looks, _ question: TidyQuestion) -> [Int] {
    question.options.indices.filter { index in
      let text = question.options[index].lines.flatMap(\.glyphs).filter {
        $0.scalar.isHan || $0.scalar.letter != nil || $0.scalar.digit != nil
      }
      return !text.isEmpty && text.allSatisfy { $0.looks.contains(look) }
    }
  }
}
