import ExamModel

/// Takes what explains a term from behind the colon, where the questions below a heading for
/// explanations of terms all have it there: `1、行政处罚：行政机关依法……`.
enum TermRule {
  private static let least = 3
  /// No term is longer.
  private static let longestTerm = 24
  /// No explanation is shorter.
  private static let shortest = 6

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    for (index, section) in sections.enumerated() where isOfTerms(section) {
      let asked = questions.indices.filter { questions[$0].section == index }
      guard asked.count >= least,
        asked.allSatisfy({ questions[$0].keys.isEmpty && questions[$0].options.isEmpty }),
        asked.allSatisfy({ colon(of: questions[$0]) != nil })
      else { continue }
      for place in asked { cut(&questions[place]) }
    }
  }

  private static func isOfTerms(_ section: TidySection) -> Bool {
    guard section.kind == .shortAnswer, let name = section.name else { return false }
    return name.holds("名词解释") || name.holds("名詞解釋")
  }

  /// Where the colon behind the term stands.
  private static func colon(of question: TidyQuestion) -> Int? {
    guard let line = question.stem.first?.glyphs,
      let place = line.prefix(longestTerm).firstIndex(where: { $0.scalar.isOne(of: ":：") }),
      place > line.startIndex, !line[..<place].contains(where: \.endsSentence)
    else { return nil }
    let rest = line[(place + 1)...].trimmed.count
    let below = question.stem.dropFirst().reduce(0) { $0 + $1.glyphs.count }
    return rest + below >= shortest ? place : nil
  }

  private static func cut(_ question: inout TidyQuestion) {
    guard let place = colon(of: question), let first = question.stem.first else { return }
    let rest = TidyLine(glyphs: first.glyphs[(place + 1)...].trimmed, number: first.number)
    let answer = (rest.glyphs.isEmpty ? [] : [rest]) + question.stem.dropFirst()
    question.stem = [TidyLine(glyphs: first.glyphs[..<place].trimmed, number: first.number)]
    question.keys.append(KeyNote(place: .line, lines: answer))
  }
}
