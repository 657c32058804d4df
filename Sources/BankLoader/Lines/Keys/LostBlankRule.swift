import ExamModel

/// Takes keys from the ends of the few stems that have no blank, in a file whose keys stand in the
/// blanks: `下列说法正确的是 BCD`, `造成图片模糊。D`.
enum LostBlankRule {
  /// So many keys in blanks make a habit.
  private static let least = 10

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let filled = questions.count { $0.keys.first?.place == .blank }
    let open = questions.count { $0.keys.isEmpty && !$0.options.isEmpty }
    let others = questions.count { !$0.keys.isEmpty } - filled
    guard filled >= least, filled >= 4 * (open + others) else { return }
    for index in questions.indices {
      let question = questions[index]
      guard question.keys.isEmpty, question.doubt == nil, !question.isCase,
        let line = question.stem.last,
        let start = start(in: question, kind: question.kind ?? sections[question.section].kind)
      else { continue }
      let key = TidyLine(glyphs: line.glyphs[start...].trimmed, number: line.number)
      questions[index].keys.append(KeyNote(place: .blank, lines: [key]))
      questions[index].stem[question.stem.count - 1].glyphs = line.glyphs[..<start].trimmed
    }
  }

  /// Where the key begins that a stem without a blank ends with.
  private static func start(in question: TidyQuestion, kind: QuestionKind?) -> Int? {
    guard let line = question.stem.last?.glyphs,
      !question.stem.contains(where: { HeaderSigns.asks($0.glyphs) })
    else { return nil }
    let place: Int
    if question.options.isEmpty {
      guard kind == .trueFalse, let stop = line.lastIndex(where: { $0.scalar == "。" }) else {
        return nil
      }
      place = stop + 1
    } else {
      place = (line.lastIndex { $0.letter == nil || $0.letter?.isSmall == true } ?? -1) + 1
    }
    guard place > line.startIndex, place < line.endIndex else { return nil }
    let key = KeyNotation(line[place...])
    if question.options.isEmpty { return key.truth != nil && key.letters == nil ? place : nil }
    let isAwaited = TrailingLetterRule.start(in: line) == place
    return isKey(
      key.letters ?? [], after: line[place - 1].scalar, awaited: isAwaited, of: question, kind)
      ? place : nil
  }

  /// Whether letters at the end of a stem are a key: apart from the text, in order, and no more than
  /// the kind allows; a single one only after a stop, or a word that something must follow.
  private static func isKey(
    _ letters: [Int], after sign: Unicode.Scalar, awaited isAwaited: Bool,
    of question: TidyQuestion, _ kind: QuestionKind?
  ) -> Bool {
    guard !letters.isEmpty, letters == letters.sorted(),
      letters.allSatisfy({ $0 < question.options.count })
    else { return false }
    let isStop = sign.isOne(of: "。.？?：:")
    if letters.count == 1 { return (isStop || isAwaited) && kind != .multipleChoice }
    return (isStop || sign.isSpace) && kind != .singleChoice
  }
}
