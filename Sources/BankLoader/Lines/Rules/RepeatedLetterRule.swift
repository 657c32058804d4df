/// Takes the letters off options that have their own a second time: `A. A 甲`, `B. B．乙`.
enum RepeatedLetterRule {
  static func apply(to questions: inout [TidyQuestion]) {
    for index in questions.indices {
      apply(to: &questions[index])
      for part in questions[index].parts.indices { apply(to: &questions[index].parts[part]) }
    }
  }

  private static func apply(to question: inout TidyQuestion) {
    // Nearly always the first option tells.
    guard question.options.count > 1, start(of: question.options[0]) != nil else { return }
    let starts = question.options.map(start)
    guard starts.allSatisfy({ $0 != nil }) else { return }
    // A. A级, B. B级: without the letters they would be the same.
    let texts = zip(question.options, starts).map { remainder(of: $0, from: $1 ?? 0) }
    guard Set(texts).count == texts.count else { return }
    for (index, start) in starts.enumerated() {
      guard let start else { continue }
      let line = question.options[index].lines[0].glyphs
      question.options[index].lines[0].glyphs = line[start...].trimmed
    }
  }

  private static func start(of option: TidyOption) -> Int? {
    option.lines.first.flatMap { text(after: option.letter, in: $0.glyphs) }
  }

  /// What stays of an option whose first line begins at a place.
  private static func remainder(of option: TidyOption, from start: Int) -> [Unicode.Scalar] {
    guard let first = option.lines.first else { return [] }
    let begun = [first.glyphs[start...]] + option.lines.dropFirst().map { $0.glyphs[...] }
    return begun.flatMap { $0.trimmed.map(\.scalar) }
  }

  /// Where the text after an option's own letter begins.
  private static func text(after letter: Int, in line: Glyphs) -> Int? {
    guard let first = line.first?.scalar.letter, first.index == letter, !first.isSmall,
      let sign = line.scalar(at: line.startIndex + 1),
      sign.isSpace || sign.isOne(of: ".．、:：)）")
    else { return nil }
    let start = line.skipSpaces(from: line.startIndex + 2)
    return start < line.endIndex ? start : nil
  }
}
