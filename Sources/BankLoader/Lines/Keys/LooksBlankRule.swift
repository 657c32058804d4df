import ExamModel

/// Takes the answers of fill-in questions that stand in their stems underlined or in a colour, where
/// a file has them so throughout: a fill-in question has a blank, and there is no other.
///
/// What is bold or highlighted may only be stressed: it counts where the questions of a section have
/// neither blanks nor keys, and hardly any two set off the same.
enum LooksBlankRule {
  private static let least = 3
  private static let looks: [Looks] = [.underlined, .red, .green, .blue, .otherColour]
  private static let stressed: [Looks] = [.bold, .highlighted]

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
    let habits = looks.filter { isHabit($0, of: questions, at: open) }
    guard let look = habits.first else {
      return applyStressed(to: &questions, asked: asked, open: open)
    }
    guard
      habits.dropFirst().allSatisfy({ other in
        open.allSatisfy { areSame(questions[$0], look, other) }
      })
    else { return }
    for index in open { fill(&questions[index], look) }
  }

  private static func isHabit(
    _ look: Looks, of questions: [TidyQuestion], at places: [Int]
  ) -> Bool {
    let count = places.count { !stretches(of: questions[$0], look).isEmpty }
    return 10 * count >= 9 * places.count
  }

  /// Takes what is bold or highlighted, section by section.
  private static func applyStressed(
    to questions: inout [TidyQuestion], asked: [Int], open: [Int]
  ) {
    let open = Set(open)
    for own in Dictionary(grouping: asked, by: { questions[$0].section }).values {
      guard own.count >= least, own.allSatisfy(open.contains),
        !own.contains(where: { hasGap(questions[$0]) })
      else { continue }
      let habits = stressed.filter { isHabit($0, of: questions, at: own) }
      guard habits.count == 1, let look = habits.first else { continue }
      let texts = own.flatMap { answers(of: questions[$0], look) }
      guard texts.allSatisfy(mayBeAnswer), 10 * Set(texts.map(\.string)).count >= 8 * texts.count
      else { continue }
      for index in own { fill(&questions[index], look) }
    }
  }

  /// Whether blanks that stand for a gap are in a stem.
  private static func hasGap(_ question: TidyQuestion) -> Bool {
    question.stem.contains { line in
      let glyphs = line.glyphs
      return glyphs.contains { $0.scalar == "\t" }
        || glyphs.indices.dropFirst(2).contains { place in
          glyphs[place].isSpace && glyphs[place - 1].isSpace && glyphs[place - 2].isSpace
        }
    }
  }

  /// Whether a stretch is no tag, `【易】`, `（2分）`, no label, `注意：`, no question, and no word that only
  /// stresses.
  private static func mayBeAnswer(_ text: Glyphs) -> Bool {
    guard let first = text.first, let last = text.last?.scalar else { return false }
    return Brackets.kind(opening: first.scalar) == nil && !last.isOne(of: "：:，,、；;？?")
      && !["不", "不是", "不正确", "错误", "正确", "不属于", "没有"].contains(text.string)
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

  private static func answers(of question: TidyQuestion, _ look: Looks) -> [Glyphs] {
    stretches(of: question, look).map { question.stem[$0.line].glyphs[$0.range].trimmed }
  }

  private static func fill(_ question: inout TidyQuestion, _ look: Looks) {
    let found = stretches(of: question, look)
    guard !found.isEmpty else { return }
    let answers = answers(of: question, look).map(\.string)
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
