/// How questions get keys, and what is left of those that none gets.
extension KeySheetRule {
  /// Gives an answer to a question, or `（1）B （2）×` to the parts of a case.
  mutating func give(_ lines: [TidyLine], to index: Int) {
    guard !questions[index].parts.isEmpty else {
      // Keys of parts are none of a question without any.
      return PartAnswers.areKeys(lines) ? doubt(index, lines.first) : append(lines, to: index)
    }
    guard let answers = PartAnswers.answers(in: lines, count: questions[index].parts.count) else {
      strays += lines
      return
    }
    for (place, answer) in answers.enumerated() {
      questions[index].parts[place].keys.append(KeyNote(place: .list, lines: answer))
    }
  }

  mutating func append(_ lines: [TidyLine], to index: Int) {
    questions[index].keys.append(KeyNote(place: .list, lines: lines))
  }

  mutating func doubt(_ index: Int, _ line: TidyLine?) {
    questions[index].doubt = questions[index].doubt ?? line?.glyphs.string ?? ""
  }

  mutating func give(up groups: [KeySheet.Group]) {
    for group in groups { strays += group.items.flatMap(\.lines) + group.unnumbered }
  }
}
