/// Takes the letters of right options that stand underlined in the stems, where a document has them so
/// throughout: `由谁负责 B 。`, the letter and the blanks around it on one line.
enum LooksLetterRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let open = questions.indices.filter { index in
      let question = questions[index]
      return question.keys.isEmpty && question.doubt == nil && question.options.count > 1
        && question.parts.isEmpty
    }
    guard open.count >= least else { return }
    let found = open.compactMap { index in place(in: questions[index]).map { (index, $0) } }
    guard 10 * found.count >= 9 * open.count else { return }
    for (index, place) in found {
      let line = questions[index].stem[place.line]
      let key = TidyLine(glyphs: line.glyphs[place.range].trimmed, number: line.number)
      questions[index].stem[place.line].glyphs.replaceSubrange(place.range, with: Glyphs("____"))
      questions[index].keys = [KeyNote(place: .blank, lines: [key])]
    }
  }

  /// The one underlined stretch of a stem, letters of options with blanks at both ends.
  private static func place(in question: TidyQuestion) -> (line: Int, range: Range<Int>)? {
    var found: [(line: Int, range: Range<Int>)] = []
    for (index, line) in question.stem.enumerated() {
      let glyphs = line.glyphs
      var place = glyphs.startIndex
      while let start = glyphs[place...].firstIndex(where: { $0.looks.contains(.underlined) }) {
        let end = glyphs[start...].firstIndex { !$0.looks.contains(.underlined) }
        found.append((index, start..<(end ?? glyphs.endIndex)))
        place = end ?? glyphs.endIndex
      }
    }
    guard found.count == 1, let only = found.first else { return nil }
    let text = question.stem[only.line].glyphs[only.range]
    // At the end of its line a stretch has lost the blanks behind it.
    let isLast = only.range.upperBound == question.stem[only.line].glyphs.endIndex
    guard text.first?.isSpace == true, isLast || text.last?.isSpace == true,
      let letters = KeyNotation(text.trimmed).letters,
      letters.allSatisfy({ $0 < question.options.count })
    else { return nil }
    return only
  }
}
