import ExamModel

/// Takes keys out of the stems of questions that name their kinds, `【判断题】……`, where a file writes them
/// now in the blank, now behind the sentence: `【判断题】值班应当登记。T`, `【多选题】谁应当登记BC`.
enum TaggedKeyRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let tagged = questions.indices.filter { index in
      let question = questions[index]
      return question.kind != nil && question.keys.isEmpty && question.doubt == nil
        && !question.isCase && question.parts.isEmpty && !question.stem.isEmpty
    }
    let tails = tagged.compactMap { index in tail(of: questions[index]).map { (index, $0) } }
    let pairs = tagged.compactMap { index in pair(of: questions[index]).map { (index, $0) } }
    guard !tails.isEmpty || !pairs.isEmpty else { return }
    let filled = tagged.compactMap { index -> (Int, BlankKeyRule.Found)? in
      guard let found = BlankKeyRule.key(in: questions[index].stem),
        fits(found.key.key, questions[index])
      else { return nil }
      return (index, found)
    }
    let blanks = filled.filter { index, found in
      !found.key.mayBeName(in: questions[index].stem[found.line].glyphs)
    }
    let count = tails.count + pairs.count + blanks.count
    let isHabit = count >= least && 3 * count >= 2 * tagged.count
    for (index, start) in tails where isHabit || questions[index].kind == .trueFalse {
      take(from: start, of: &questions[index])
    }
    guard isHabit else { return }
    // Where nearly all have their keys in their stems, what may be a name is the blank of its stem.
    let isSure = 10 * count >= 8 * tagged.count
    for (index, found) in isSure ? filled : blanks {
      BlankKeyRule.fill(&questions[index], line: found.line, blank: found.key)
    }
    for (index, brackets) in pairs { take(brackets, of: &questions[index]) }
  }

  /// Whether a key is one that a question of its kind may have.
  private static func fits(_ key: Glyphs, _ question: TidyQuestion) -> Bool {
    let notation = KeyNotation(key)
    guard question.kind != .trueFalse else { return notation.truth != nil }
    guard let letters = notation.letters, letters == letters.sorted(),
      letters.allSatisfy({ $0 < question.options.count })
    else { return false }
    return question.kind == .singleChoice ? letters.count == 1 : question.kind == .multipleChoice
  }

  /// Where the key behind a stem without any other begins.
  private static func tail(of question: TidyQuestion) -> Int? {
    guard let line = question.stem.last?.glyphs.trimmed, let last = line.last,
      !FilledBracket.all(in: question.stem).contains(where: {
        $0.inside.isEmpty || KeyNotation($0.inside).isKey
      })
    else { return nil }
    if question.kind == .trueFalse {
      guard question.options.isEmpty, last.scalar.isOne(of: "TF√×✓✗"), line.count > 2,
        line[line.endIndex - 2].scalar.isOne(of: "。.．！!")
      else { return nil }
      return line.endIndex - 1
    }
    let start = (line.lastIndex { $0.letter == nil || $0.letter?.isSmall == true } ?? -1) + 1
    guard start > line.startIndex, start < line.endIndex, fits(line[start...], question) else {
      return nil
    }
    let before = line[start - 1]
    // 维生素C is a name, 的学生BC is none.
    guard
      before.scalar.isOne(of: "。.．？?！!：:")
        || before.isHan && line.endIndex - start > 1 && question.kind == .multipleChoice
    else { return nil }
    return start
  }

  private static func take(from start: Int, of question: inout TidyQuestion) {
    let last = question.stem.count - 1
    let line = question.stem[last]
    let key = TidyLine(glyphs: line.glyphs.trimmed[start...], number: line.number)
    question.keys.append(KeyNote(place: .blank, lines: [key]))
    question.stem[last].glyphs = line.glyphs[..<start].trimmed
  }

  /// The brackets of a choice of several, each with one letter, that follow each other: `(A)和(B)`.
  private static func pair(of question: TidyQuestion) -> [FilledBracket]? {
    guard question.kind == .multipleChoice else { return nil }
    let found = FilledBracket.all(in: question.stem)
    guard found.count > 1, found.allSatisfy({ $0.line == found[0].line && $0.inside.count == 1 })
    else { return nil }
    let line = question.stem[found[0].line].glyphs
    for (one, next) in zip(found, found.dropFirst()) {
      let between = line[one.range.upperBound..<next.range.lowerBound].trimmed
      guard
        between.isEmpty
          || between.count == 1 && between[between.startIndex].scalar.isOne(of: "和与及、，,")
      else { return nil }
    }
    return fits(letters(of: found), question) ? found : nil
  }

  private static func letters(of brackets: [FilledBracket]) -> Glyphs {
    Array(brackets.map(\.inside).joined())[...]
  }

  private static func take(_ brackets: [FilledBracket], of question: inout TidyQuestion) {
    let number = question.stem[brackets[0].line].number
    let key = TidyLine(glyphs: letters(of: brackets), number: number)
    question.keys.append(KeyNote(place: .blank, lines: [key]))
    for bracket in brackets.reversed() {
      question.stem[bracket.line].glyphs.replaceSubrange(bracket.range, with: Glyphs("（　）"))
    }
  }
}
