import ExamModel

/// Signs for right and wrong in the brackets of judgements.
extension BlankKeyRule {
  /// Takes the signs out of the brackets of judgements that have no key else, `水是液体。（√）`, however
  /// many others have none.
  ///
  /// A sign alone in a bracket is no part of a statement.
  static func takeSigns(of questions: inout [TidyQuestion], sections: [TidySection]) {
    let hasTicks = questions.contains { hasTick($0) }
    for index in questions.indices {
      let question = questions[index]
      guard question.keys.isEmpty, question.doubt == nil, question.options.isEmpty,
        !question.isCase, question.parts.isEmpty,
        (question.kind ?? sections[question.section].kind) == .trueFalse,
        let (line, blank) = sign(in: question.stem, hasTicks: hasTicks)
      else { continue }
      fill(&questions[index], line: line, blank: blank)
    }
  }

  /// The bracket with a sign at the end of a statement, or before it; what other brackets hold is part
  /// of the text: `维生素（C）是药。（√）`.
  ///
  /// - Parameters:
  ///   - stem: The stem.
  ///   - hasTicks: Whether others have √ there: the letter X is a cross, then.
  static func sign(
    in stem: [TidyLine], hasTicks: Bool = false
  ) -> (line: Int, key: BlankKey)? {
    var found: (Int, BlankKey)?
    for bracket in FilledBracket.all(in: stem) {
      if bracket.inside.isEmpty { return nil }
      guard isVerdict(bracket.inside) || hasTicks && isCross(bracket),
        bracket.line == 0 || bracket.line == stem.count - 1
      else {
        continue
      }
      // （√）……（×）: each may be a part's.
      let line = stem[bracket.line].glyphs
      guard found == nil, isAside(bracket.range, in: line, signed: isSign(bracket.inside)) else {
        return nil
      }
      found = (bracket.line, BlankKey(bracket: bracket.range, key: bracket.inside))
    }
    return found
  }

  /// Whether a question has √ as its key, in its bracket or taken from it.
  private static func hasTick(_ question: TidyQuestion) -> Bool {
    guard question.options.isEmpty else { return false }
    let key = question.keys.first?.text ?? sign(in: question.stem)?.key.key ?? []
    return key.count == 1 && key.first.map { OptionSigns.isRight($0.scalar) } == true
  }

  /// Whether a bracket behind the sentence, or a blank, holds the letter X alone: `（ X ）`.
  private static func isCross(_ bracket: FilledBracket) -> Bool {
    bracket.inside.count == 1
      && bracket.inside.first.map { $0.scalar.halfWidth.isOne(of: "xX") } == true
  }

  /// Whether a bracket holds a sign or a Chinese word for right or wrong; a letter may be a name.
  private static func isVerdict(_ text: Glyphs) -> Bool {
    let key = KeyNotation(text)
    return key.truth != nil && key.letters == nil
  }

  /// Whether a bracket stands at an end of a statement: a word at the very end, a sign also before it
  /// or behind its full stop.
  private static func isAside(_ bracket: Range<Int>, in line: Glyphs, signed: Bool) -> Bool {
    if line[bracket.upperBound...].allSatisfy({ $0.isSpace || $0.endsSentence }) { return true }
    let before = line[..<bracket.lowerBound].trimmed
    return signed && (before.last.map(\.endsSentence) ?? true)
  }
}
