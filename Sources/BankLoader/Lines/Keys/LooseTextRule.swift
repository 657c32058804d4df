import ExamModel

/// Leaves model answers open that go on after a blank line, where the others of the file do not: what
/// follows may be a remark of the page.
enum LooseTextRule {
  static func apply(to questions: inout [TidyQuestion]) {
    let texts = questions.indices.filter { index in
      questions[index].options.isEmpty && questions[index].keys.count == 1
        && !KeyNotation(questions[index].keys[0].text).isKey
    }
    let loose = texts.filter { gap(in: questions[$0].keys[0].lines) != nil }
    guard !loose.isEmpty, 3 * loose.count <= texts.count else { return }
    for index in loose {
      let lines = questions[index].keys[0].lines
      guard let gap = gap(in: lines), !WrapJoiner.beginsPoint(lines[gap].glyphs) else { continue }
      questions[index].doubt = questions[index].doubt ?? lines[gap].glyphs.string
    }
  }

  /// The first line of an answer that stands after a blank line.
  private static func gap(in lines: [TidyLine]) -> Int? {
    lines.indices.dropFirst().first { lines[$0].isAfterBlank }
  }
}
