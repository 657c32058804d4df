import ExamModel

/// Takes the answers out of the stems of choices whose options a file leaves out, where they stand in
/// brackets behind their letters: `记录由（C. 登记员）保管。`.
///
/// Without its options nothing can be chosen: what stands behind the letter fills the blank.
enum LetteredTextRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { isOpen(questions[$0], sections) }
    for own in Dictionary(grouping: open, by: { questions[$0].section }).values {
      let found = own.compactMap { index in bracket(in: questions[index]).map { (index, $0) } }
      guard found.count >= least, 10 * found.count >= 8 * own.count else { continue }
      for (index, bracket) in found {
        questions[index].kind = .fillIn
        FilledBlankRule.fill(&questions[index], [bracket])
      }
    }
  }

  /// Whether a question is to be a choice, and has neither options nor a key.
  private static func isOpen(_ question: TidyQuestion, _ sections: [TidySection]) -> Bool {
    let section = sections[question.section]
    // 选择题 says neither that one is right nor that several are.
    let isChoice =
      (question.kind ?? section.kind)?.isChoice
      ?? (section.namesKind && section.name?.holds("选择") == true)
    return isChoice && question.options.isEmpty && question.parts.isEmpty && question.keys.isEmpty
      && question.doubt == nil
  }

  /// The only bracket of a stem that begins with the letter of an option and goes on with its text.
  private static func bracket(in question: TidyQuestion) -> FilledBracket? {
    var found: FilledBracket?
    for (index, line) in question.stem.enumerated() {
      let glyphs = line.glyphs
      for place in glyphs.indices where glyphs[place].traits.contains(.opening) {
        guard let range = range(from: place, in: glyphs) else { continue }
        let inside = glyphs[range].dropFirst().dropLast().trimmed
        guard let mark = OptionScanner(line: inside).first(), mark.start == inside.startIndex,
          mark.style == .point, !mark.isSmall, !inside[mark.content...].trimmed.isEmpty
        else { continue }
        guard found == nil else { return nil }
        found = FilledBracket(
          line: index, range: range, first: glyphs.startIndex,
          inside: inside[mark.content...].trimmed, sign: glyphs[place].scalar, isPadded: false)
      }
    }
    return found
  }

  /// A bracket with all that it holds, brackets of its own kind too: `（B. 0.8MPa（G））`.
  private static func range(from start: Int, in line: Glyphs) -> Range<Int>? {
    guard let kind = Brackets.kind(opening: line[start].scalar) else { return nil }
    var depth = 0
    for place in line.indices[start...].prefix(longest) {
      if Brackets.kind(opening: line[place].scalar) == kind { depth += 1 }
      guard Brackets.closes(line[place].scalar, kind) else { continue }
      depth -= 1
      if depth == 0 { return start..<place + 1 }
    }
    return nil
  }

  /// No answer is longer.
  private static let longest = 200
}
