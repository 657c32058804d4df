import ExamModel

/// Takes the answers of fill-in questions that stand in their stems underlined or in a colour, where
/// a file has them so throughout: a fill-in question has a blank, and there is no other.
enum LooksBlankRule {
  private static let least = 3
  private static let looks: [Looks] = [.underlined, .red, .green, .blue, .otherColour]

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let asked = questions.indices.filter { index in
      (questions[index].kind ?? sections[questions[index].section].kind) == .fillIn
    }
    let open = asked.filter { index in
      let question = questions[index]
      return question.keys.isEmpty && question.doubt == nil && question.options.isEmpty
        && BlankCounter.count(in: question.stem.map(\.glyphs.string).joined(separator: "\n")) == 0
    }
    guard open.count >= least else { return }
    let habits = looks.filter { look in
      let count = open.count { !stretches(of: questions[$0], look).isEmpty }
      return 10 * count >= 9 * open.count
    }
    guard let look = habits.first,
      habits.dropFirst().allSatisfy({ other in
        open.allSatisfy { areSame(questions[$0], look, other) }
      })
    else { return }
    for index in open { fill(&questions[index], look) }
  }

  /// A stretch of a stem that looks so.
  private struct Stretch {
    var line: Int
    var range: Range<Int>
  }

  /// Whether the same stretches of a stem look one way and another: red and underlined.
  private static func areSame(_ question: TidyQuestion, _ one: Looks, _ other: Looks) -> Bool {
    stretches(of: question, one).map(\.range) == stretches(of: question, other).map(\.range)
  }

  /// The stretches of a stem that look so; none where a whole line does.
  private static func stretches(of question: TidyQuestion, _ look: Looks) -> [Stretch] {
    var found: [Stretch] = []
    for (index, line) in question.stem.enumerated() {
      let glyphs = line.glyphs
      var place = glyphs.startIndex
      while place < glyphs.endIndex {
        let end = glyphs[place...].firstIndex { !$0.looks.contains(look) } ?? glyphs.endIndex
        if end > place, !glyphs[place..<end].trimmed.isEmpty {
          if end - place == glyphs.count { return [] }
          found.append(Stretch(line: index, range: place..<end))
        }
        place = end + 1
      }
    }
    return found
  }

  private static func fill(_ question: inout TidyQuestion, _ look: Looks) {
    let found = stretches(of: question, look)
    guard !found.isEmpty else { return }
    let answers = found.map { question.stem[$0.line].glyphs[$0.range].trimmed.string }
    for stretch in found.reversed() {
      question.stem[stretch.line].glyphs.replaceSubrange(stretch.range, with: Glyphs("____"))
    }
    // What separates answers may stand in one.
    guard !answers.contains(where: { $0.contains("；") || $0.contains(";") }) else {
      question.doubt = answers.joined(separator: " / ")
      return
    }
    let key = TidyLine(glyphs: Glyphs(answers.joined(separator: "；")), number: question.line)
    question.keys = [KeyNote(place: .blank, lines: [key])]
  }
}
