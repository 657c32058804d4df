import ExamModel

/// Takes keys from the ends of stems, after the sentence, where a file has them there as a rule:
/// `从业人员有权拒绝违章指挥。 √`, `应当（　）。 B`; statements by themselves where a section of them has
/// them there: `应当登记。（　）T`.
enum TailKeyRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    for hasOptions in [false, true] {
      apply(to: &questions, where: hasOptions, sections: sections)
    }
  }

  /// Statements and questions with options each have their own habit.
  private static func apply(
    to questions: inout [TidyQuestion], where hasOptions: Bool, sections: [TidySection]
  ) {
    let open = questions.indices.filter { index in
      questions[index].keys.isEmpty && !questions[index].isCase
        && questions[index].options.isEmpty != hasOptions
    }
    let found = open.compactMap { index in
      tail(of: questions[index], kind: kind(of: questions[index], sections)).map { (index, $0) }
    }
    guard found.count >= least else { return }
    guard 10 * found.count < 9 * open.count else { return take(found, of: &questions) }
    guard !hasOptions else { return }
    let counts = Dictionary(grouping: open) { questions[$0].section }.mapValues(\.count)
    for (section, own) in Dictionary(grouping: found, by: { questions[$0.0].section }) {
      guard sections[section].kind == .trueFalse, own.count >= least,
        10 * own.count >= 9 * (counts[section] ?? 0)
      else { continue }
      take(own, of: &questions)
    }
  }

  /// Makes keys of the ends of stems, which begin at the given places.
  private static func take(_ found: [(Int, Int)], of questions: inout [TidyQuestion]) {
    for (index, start) in found {
      let last = questions[index].stem.count - 1
      let line = questions[index].stem[last]
      let key = TidyLine(glyphs: line.glyphs[start...], number: line.number)
      questions[index].keys.append(KeyNote(place: .blank, lines: [key]))
      questions[index].stem[last].glyphs = line.glyphs[..<start].trimmed
    }
  }

  private static func kind(
    of question: TidyQuestion, _ sections: [TidySection]
  ) -> QuestionKind? {
    question.kind ?? sections[question.section].kind
  }

  /// Where the key after the sentence begins: letters of options, or behind what may be a statement a
  /// sign or word for right or wrong.
  private static func tail(of question: TidyQuestion, kind: QuestionKind?) -> Int? {
    guard let line = question.stem.last?.glyphs else { return nil }
    let stops = "。．.？?）)！!；;”」』》".unicodeScalars
    guard let stop = line.lastIndex(where: { stops.contains($0.scalar) }),
      stop + 1 < line.endIndex
    else { return nil }
    let tail = line[(stop + 1)...].trimmed
    let key = KeyNotation(tail)
    if question.options.isEmpty {
      let isStatement = kind == .trueFalse || kind == nil && line[stop].scalar != "）"
      // （　）T: a letter only behind the bracket that it did not get into.
      let isLatin =
        kind == .trueFalse && line[stop].scalar.isOne(of: "）)") && tail.count == 1
        && tail.first?.scalar.isOne(of: "TF") == true
        && line[..<stop].last(where: { !$0.isSpace })?.traits.contains(.opening) == true
      return isStatement && key.truth != nil && (key.letters == nil || isLatin)
        ? tail.startIndex : nil
    }
    guard let letters = key.letters, tail.allSatisfy({ $0.letter?.isSmall != true }),
      letters.allSatisfy({ $0 < question.options.count })
    else { return nil }
    return tail.startIndex
  }
}
