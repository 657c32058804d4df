import ExamModel

/// Takes the lines under stems with blanks as the answers of the blanks, where a file has as many
/// lines as blanks there throughout, and those under statements as the verdicts on them.
enum AnswersBelowRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    takeVerdicts(of: &questions, sections: sections)
    let open = questions.indices.filter { index in
      let question = questions[index]
      return question.options.isEmpty && question.keys.isEmpty && question.doubt == nil
        && (question.kind ?? sections[question.section].kind ?? .fillIn) == .fillIn
        && blanks(of: question) > 0
    }
    let fitting = open.filter {
      questions[$0].stem.count == blanks(of: questions[$0]) + 1 || isRow(questions[$0])
    }
    guard fitting.count >= least, 10 * fitting.count >= 9 * open.count else { return }
    for index in fitting {
      let answers = answers(of: questions[index])
      guard !answers.contains(where: { $0.contains("；") || $0.contains(";") }) else { continue }
      let line = questions[index].stem[1].number
      questions[index].kind = .fillIn
      questions[index].stem.removeLast(questions[index].stem.count - 1)
      let key = TidyLine(glyphs: Glyphs(answers.joined(separator: "；")), number: line)
      questions[index].keys = [KeyNote(place: .line, lines: [key])]
    }
  }

  /// Whether one line below a stem has as many answers as that has blanks, cut in one way only.
  private static func isRow(_ question: TidyQuestion) -> Bool {
    let blanks = blanks(of: question)
    guard blanks > 1, question.stem.count == 2 else { return false }
    return BlankAnswers.text(of: question.stem[1].glyphs, blanks: blanks).split(separator: "；")
      .count
      == blanks
  }

  private static func answers(of question: TidyQuestion) -> [String] {
    guard isRow(question) else { return question.stem.dropFirst().map { text(of: $0.glyphs) } }
    return BlankAnswers.text(of: question.stem[1].glyphs, blanks: blanks(of: question))
      .split(separator: "；").map(String.init)
  }

  /// An answer, alternatives in it with bars between them; TCP/IP and km/h are one.
  private static func text(of line: Glyphs) -> String {
    let parts = line.split { $0.scalar.isOne(of: "/／") }.map(\.trimmed)
    let isOne = parts.contains { $0.allSatisfy { $0.letter != nil } }
    return isOne ? line.string : parts.map(\.string).joined(separator: "|")
  }

  /// How many blanks the first line has, where the lines after it have none.
  private static func blanks(of question: TidyQuestion) -> Int {
    guard let first = question.stem.first,
      question.stem.dropFirst().allSatisfy({ line in
        isCall(line.glyphs) || BlankCounter.count(in: line.glyphs.string) == 0
      })
    else { return 0 }
    return BlankCounter.count(in: first.glyphs.string)
  }

  /// Whether a line is what a program calls, alone: `Done()`, `list.sort()`.
  private static func isCall(_ line: Glyphs) -> Bool {
    guard line.count > 2, line.suffix(2).isWord("()") else { return false }
    return line.dropLast(2).allSatisfy {
      $0.scalar.isASCII && ($0.letter != nil || $0.digit != nil || $0.scalar.isOne(of: "._"))
        || $0.scalar.isASCII && $0.scalar.properties.isAlphabetic
    }
  }
}
