import ExamModel

/// Takes keys that slipped as they were typed into a blank, in a file where the choices have their keys
/// there: behind the blank that ends the stem, `应当（　）D`, `应当__D`, or small, `应当（ d ）。`.
enum StrayKeyRule {
  /// So many keys in blanks make a habit.
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let asked = questions.indices.filter { !questions[$0].options.isEmpty }
    let filled = asked.count { questions[$0].keys.first?.place == .blank }
    let others = asked.count { !questions[$0].keys.isEmpty } - filled
    guard filled >= least, others == 0, 3 * filled >= 2 * asked.count, filled < asked.count else {
      return
    }
    for index in asked where questions[index].keys.isEmpty && !questions[index].isCase {
      guard questions[index].doubt == nil else { continue }
      let kind = questions[index].kind ?? sections[questions[index].section].kind
      if let (line, blank) = small(in: questions[index]) {
        BlankKeyRule.fill(&questions[index], line: line, blank: blank)
      } else if let start = start(in: questions[index], kind: kind),
        let line = questions[index].stem.last
      {
        let key = TidyLine(glyphs: line.glyphs[start...].trimmed, number: line.number)
        questions[index].keys = [KeyNote(place: .blank, lines: [key])]
        questions[index].stem[questions[index].stem.count - 1].glyphs =
          line.glyphs[..<start].trimmed
      }
    }
  }

  /// The small letter of an option in the only bracket with one; behind 图 and 式 it names something.
  private static func small(in question: TidyQuestion) -> (line: Int, key: BlankKey)? {
    guard let (line, blank) = BlankKeyRule.key(in: question.stem, isSmall: true),
      blank.key.count == 1, let letter = blank.key.first?.letter, letter.isSmall,
      letter.index < question.options.count,
      let before = question.stem[line].glyphs.scalar(at: blank.bracket.lowerBound - 1),
      before.isWide, !before.isOne(of: "图式表点组题线段角"),
      !asks(question.stem.last?.glyphs ?? [])
    else { return nil }
    return (line, blank)
  }

  /// Whether a stem asks at its end, so that no bracket within it is its blank: 变量（a）的说法正确的是.
  private static func asks(_ line: Glyphs) -> Bool {
    let line = line.trimmed
    return line.last?.scalar.isOne(of: "是？?：:") == true
  }

  /// Where the letters begin that a stem ends with, right behind its empty blank.
  private static func start(in question: TidyQuestion, kind: QuestionKind?) -> Int? {
    guard let line = question.stem.last?.glyphs.trimmed, !areNumbers(question.options) else {
      return nil
    }
    let place = (line.lastIndex { $0.letter == nil || $0.letter?.isSmall == true } ?? -1) + 1
    guard place > line.startIndex, place < line.endIndex,
      let letters = KeyNotation(line[place...]).letters, letters == letters.sorted(),
      letters.allSatisfy({ $0 < question.options.count }),
      letters.count == 1 ? kind != .multipleChoice : kind != .singleChoice,
      endsWithBlank(line[..<place].trimmed)
    else { return nil }
    return place
  }

  /// Whether a text ends with a row of underscores behind a word, or an empty bracket.
  private static func endsWithBlank(_ text: Glyphs) -> Bool {
    if text.last?.scalar == "_" {
      let before = text.last { $0.scalar != "_" && !$0.isSpace }
      return before?.isHan == true && !text.dropLast().isEmpty
    }
    guard text.last?.scalar.isOne(of: "）)") == true,
      let open = text.dropLast().lastIndex(where: { !$0.isSpace })
    else { return false }
    return Brackets.kind(opening: text[open].scalar) == .round
      && text[..<open].contains(where: \.isHan)
  }

  /// Whether options are numbers, behind which a letter is a unit: 电流是（　）A.
  private static func areNumbers(_ options: [TidyOption]) -> Bool {
    options.contains { option in
      guard let first = option.lines.first?.glyphs.first else { return true }
      return first.digit != nil || first.isChineseNumeral || first.scalar.isOne(of: "-+±≥≤<>")
    }
  }
}
