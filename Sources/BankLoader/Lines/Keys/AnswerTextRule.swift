import ExamModel

/// Takes the lines below the questions of a section as their model answers, where its heading names
/// such questions and no answer has a label.
///
/// It does where nearly every question ends with its first line, by a question mark, and where no
/// line below asks anything; or in Markdown, where the lines below are lists within the list of the
/// questions, some of one item, which no options are.
enum AnswerTextRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    takeNested(in: &questions, sections: sections)
    let asked = questions.indices.filter { sections[questions[$0].section].kind == .shortAnswer }
    for own in Dictionary(grouping: asked, by: { questions[$0].section }).values {
      let isOpen = own.allSatisfy { index in
        let question = questions[index]
        return question.keys.isEmpty && question.doubt == nil && question.parts.isEmpty
          && question.points.isEmpty && question.kind ?? .shortAnswer == .shortAnswer
      }
      let answered = own.filter { !below(questions[$0]).isEmpty && endsAsking(questions[$0]) }
      guard isOpen, answered.count >= least, 10 * answered.count >= 8 * own.count,
        !own.contains(where: { below(questions[$0]).contains { isAsked($0.glyphs) } }),
        2 * own.count(where: { below(questions[$0]).count > 1 }) >= answered.count
      else { continue }
      for index in answered {
        questions[index].keys = [KeyNote(place: .line, lines: below(questions[index]))]
        questions[index].stem.removeLast(questions[index].stem.count - 1)
        questions[index].options = []
      }
    }
  }

  private static func takeNested(in questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { index in
      let question = questions[index]
      return question.keys.isEmpty && question.doubt == nil && question.options.isEmpty
        && question.parts.isEmpty && question.points.isEmpty
        && (question.kind ?? sections[question.section].kind ?? .shortAnswer) == .shortAnswer
    }
    let answered = open.filter { index in
      let lines = below(questions[index])
      return lines.first?.glyphs.first?.looks.contains(.nested) == true
        && lines.allSatisfy { line in
          line.glyphs.first?.looks.isDisjoint(with: [.nested, .code]) == false
            && !isAsked(line.glyphs)
        }
    }
    let single = answered.count { below(questions[$0]).count == 1 }
    // Under a heading that names such questions no item is an option.
    let isNamed = answered.allSatisfy { index in
      sections[questions[index].section].kind == .shortAnswer
        && questions[index].stem.first?.glyphs.last?.endsSentence == true
    }
    guard answered.count >= least, 10 * answered.count >= 8 * open.count,
      3 * single >= answered.count || isNamed
    else { return }
    for index in answered {
      questions[index].keys = [KeyNote(place: .line, lines: below(questions[index]))]
      questions[index].stem.removeLast(questions[index].stem.count - 1)
    }
  }

  /// Whether a line asks, or says how to answer.
  private static func isAsked(_ line: Glyphs) -> Bool {
    line.first.map { $0.scalar.isOne(of: "请要试结提注（(") } == true
      || HeaderSigns.asks(withoutCalls(line))
  }

  /// A line without the `()` behind names of a program, which are no blanks.
  private static func withoutCalls(_ line: Glyphs) -> Glyphs {
    guard line.traits.contains(.opening) else { return line }
    let kept = line.indices.filter { place in
      let open = line[place].scalar == ")" ? place - 1 : place
      return line.scalar(at: open) != "(" || line.scalar(at: open + 1) != ")"
        || line.scalar(at: open - 1).map { $0.isASCII && $0.properties.isAlphabetic } != true
    }
    return kept.map { line[$0] }[...]
  }

  private static func endsAsking(_ question: TidyQuestion) -> Bool {
    question.stem.first?.glyphs.last.map { $0.scalar.isOne(of: "？?") } == true
  }

  /// The lines behind the first, those that letters begin among them.
  private static func below(_ question: TidyQuestion) -> [TidyLine] {
    question.stem.dropFirst()
      + question.options.flatMap { option in
        option.lines.enumerated().map { place, line in
          guard place == 0 else { return line }
          var line = line
          line.glyphs = line.glyphs.led(by: KeyText.letter(option.letter) + ". ")
          return line
        }
      }
  }
}
