import ExamModel

/// Answers with blanks around them in brackets, whatever the other questions have.
extension FilledBlankRule {
  /// One of them may be set so by accident.
  private static let fewPadded = 2

  /// Takes answers that stand in brackets with blanks on both sides, `说的是（ 门卫 ）。`, where fill-in
  /// questions have such a bracket and no other blank: nobody sets off an explanation so.
  static func takePadded(of questions: inout [TidyQuestion], sections: [TidySection]) {
    let found = questions.indices.compactMap { index -> (Int, FilledBracket)? in
      let question = questions[index]
      guard (question.kind ?? sections[question.section].kind) == .fillIn,
        question.keys.isEmpty, question.doubt == nil, question.options.isEmpty,
        question.parts.isEmpty, !HintHeading.asks(sections[question.section].name),
        let bracket = padded(in: question.stem),
        BlankCounter.count(in: question.stem.map(\.glyphs.string).joined(separator: "\n")) == 0
      else { return nil }
      return (index, bracket)
    }
    guard found.count >= fewPadded else { return }
    for (index, bracket) in found { fill(&questions[index], [bracket]) }
  }

  /// The only bracket of a stem that is no name in Latin letters, `集线器（HUB）`: neither a tag, `（ 2分 ）`,
  /// nor a hint in a sentence of another language, `( go )`.
  private static func padded(in stem: [TidyLine]) -> FilledBracket? {
    let all = FilledBracket.all(in: stem)
    guard let bracket = all.first(where: \.isPadded), !bracket.inside.isEmpty,
      all.allSatisfy({ other in
        other.line == bracket.line && other.range == bracket.range
          || !other.isPadded && !other.inside.isEmpty
            && other.inside.allSatisfy { $0.letter != nil }
      })
    else { return nil }
    let line = stem[bracket.line].glyphs
    return bracket.range.lowerBound > line.startIndex && KindTag(of: bracket.inside) == nil
      && line[..<bracket.range.lowerBound].contains(where: \.isHan) ? bracket : nil
  }
}
