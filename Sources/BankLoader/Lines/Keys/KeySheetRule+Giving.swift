import ExamModel

/// How questions get keys, and what is left of those that none gets.
extension KeySheetRule {
  /// Whether a key without a number may be a question's.
  func fits(_ key: TidyLine, _ question: TidyQuestion) -> Bool {
    let notation = KeyNotation(key.glyphs)
    if question.options.isEmpty { return notation.truth != nil }
    return notation.letters == nil
      || fits(KeySheet.Item(number: 0, lines: [key]), question)
  }

  /// Whether a key's letters are those of options, and one for a single choice.
  func fits(_ item: KeySheet.Item, _ question: TidyQuestion) -> Bool {
    guard let letters = item.lines.first.flatMap({ KeyNotation($0.glyphs).letters }),
      !question.options.isEmpty
    else { return true }
    let kind = question.kind ?? sections[question.section].kind
    return letters.allSatisfy { $0 < question.options.count }
      && (kind != .singleChoice || letters.count == 1)
  }

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
    guard !hasOwn(questions[index], beside: lines) else {
      strays += lines
      return
    }
    questions[index].keys.append(KeyNote(place: .list, lines: lines))
  }

  /// No text of an option is so long as a point of an answer.
  private static let point = 8

  /// Whether a question has its letters behind a label of its own, and a list a text in words for its
  /// number, which is another question's.
  private func hasOwn(_ question: TidyQuestion, beside lines: [TidyLine]) -> Bool {
    guard !question.options.isEmpty, let text = lines.first?.glyphs, text.count >= Self.point,
      question.keys.contains(where: {
        $0.place == .label && $0.lines.count == 1 && KeyNotation($0.text).letters != nil
      })
    else { return false }
    return KeyNotation.leading(text) == nil
      && !question.options.contains { $0.lines.first?.glyphs.isFoldedLike(text) == true }
  }

  mutating func doubt(_ index: Int, _ line: TidyLine?) {
    questions[index].doubt = questions[index].doubt ?? line?.glyphs.string ?? ""
  }

  mutating func give(up groups: [KeySheet.Group]) {
    for group in groups { strays += group.items.flatMap(\.lines) + group.unnumbered }
  }
}
