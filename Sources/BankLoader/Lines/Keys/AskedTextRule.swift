import ExamModel

/// Takes the paragraphs below questions as their model answers, where a file has nothing else: each
/// question is a line that asks, and what follows it asks nothing.
enum AskedTextRule {
  private static let least = 3
  /// No text that answers something is shorter.
  private static let shortest = 8

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { isOpen(questions[$0], sections: sections) }
    guard open.count >= least, open.count == questions.count else { return }
    let answered = open.filter { isAnswered(questions[$0].stem) }
    // Where an answer is missing the next question may stand in it.
    guard answered.count == open.count else { return }
    for index in answered {
      let lines = Array(questions[index].stem.dropFirst())
      questions[index].kind = .shortAnswer
      questions[index].stem.removeLast(lines.count)
      questions[index].keys = [KeyNote(place: .line, lines: lines)]
    }
  }

  private static func isOpen(_ question: TidyQuestion, sections: [TidySection]) -> Bool {
    let kind = question.kind ?? sections[question.section].kind ?? .shortAnswer
    return kind == .shortAnswer && question.options.isEmpty && question.keys.isEmpty
      && question.doubt == nil && question.parts.isEmpty && question.number != nil
      && question.points.isEmpty && question.rationale.isEmpty
  }

  /// Whether the first line asks, and whole sentences stand below it.
  private static func isAnswered(_ stem: [TidyLine]) -> Bool {
    guard stem.count > 1, let first = stem.first, asks(first.glyphs),
      BlankCounter.count(in: first.glyphs.string) == 0
    else { return false }
    let text = stem.dropFirst()
    return text.allSatisfy {
      !asks($0.glyphs) && !demands($0.glyphs) && BlankCounter.count(in: $0.glyphs.string) == 0
    }
      && text.contains { $0.glyphs.last?.scalar == "。" }
      && text.reduce(0) { $0 + $1.glyphs.count } >= shortest
  }

  /// Whether a line says how to answer: `请结合实际说明。`, `不少于百字。`.
  private static func demands(_ line: Glyphs) -> Bool {
    let text = line.string
    return ["请", "要求", "试", "提示"].contains { text.hasPrefix($0) }
      || ["不少于", "不超过", "字以"].contains { text.contains($0) }
  }

  private static func asks(_ line: Glyphs) -> Bool {
    line.last?.scalar.isOne(of: "？?") == true
  }
}
