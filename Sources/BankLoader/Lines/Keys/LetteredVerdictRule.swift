/// Takes the verdict at the end of a statement whose letter is that of the option that says the same:
/// `来宾可以不登记。（B错）` above `A、正确` and `B、错误`.
enum LetteredVerdictRule {
  static func apply(to questions: inout [TidyQuestion]) {
    for index in questions.indices where questions[index].keys.isEmpty {
      guard questions[index].options.count == 2, let last = questions[index].stem.last,
        let (start, letter, truth) = verdict(in: last.glyphs), letter < 2,
        questions[index].options.allSatisfy({ self.truth(of: $0) != nil }),
        self.truth(of: questions[index].options[letter]) == truth
      else { continue }
      let key = TidyLine(glyphs: Glyphs(KeyText.letter(letter)), number: last.number)
      questions[index].keys.append(KeyNote(place: .blank, lines: [key]))
      questions[index].stem[questions[index].stem.count - 1].glyphs = last.glyphs[..<start].trimmed
    }
  }

  private static func truth(of option: TidyOption) -> Bool? {
    option.lines.count == 1 ? TruthWords.truth(of: option.lines[0].glyphs.trimmed) : nil
  }

  /// The letter and the word in the bracket that a stem ends with.
  private static func verdict(in stem: Glyphs) -> (start: Int, letter: Int, truth: Bool)? {
    guard stem.last?.scalar.isOne(of: "）)") == true,
      let start = stem.lastIndex(where: { $0.traits.contains(.opening) }),
      let (inside, end) = stem.bracket(at: start), end == stem.endIndex, start > stem.startIndex
    else { return nil }
    let text = inside.trimmed
    guard let letter = text.first?.letter, !letter.isSmall,
      let truth = TruthWords.truth(of: text.dropFirst().trimmed)
    else { return nil }
    return (start, letter.index, truth)
  }
}
