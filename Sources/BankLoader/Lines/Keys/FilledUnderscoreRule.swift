import ExamModel

/// Takes the answers of fill-in questions that stand between underscores: `首都是__北京__。`.
///
/// Underscores alone are blanks: `____和____`. They stand around answers where in every open question
/// each second row closes the one before, and no text between two of them is one that stands between
/// blanks.
enum FilledUnderscoreRule {
  private static let least = 3
  /// What is drawn around an answer is short: longer rows are blanks, unless many questions agree.
  private static let longest = 3
  private static let many = 8

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { index in
      guard questions[index].options.isEmpty, questions[index].keys.isEmpty else { return false }
      let question = questions[index]
      let kind = question.kind ?? sections[question.section].kind
      return (kind == .fillIn || kind == nil) && question.doubt == nil && question.parts.isEmpty
        && hasRow(question)
    }
    guard open.count >= least else { return }
    let found = open.map { filled(in: questions[$0]) }
    guard found.allSatisfy({ $0?.isEmpty == false }) else { return }
    let isShort = found.allSatisfy { $0?.allSatisfy { $0.row <= longest } == true }
    guard isShort || open.count >= many else { return }
    for (index, answers) in zip(open, found) { fill(&questions[index], answers ?? []) }
  }

  private struct Filled {
    var line: Int
    var range: Range<Int>
    var inside: Glyphs
    /// How long the longer of its rows is.
    var row: Int
  }

  private static func hasRow(_ question: TidyQuestion) -> Bool {
    question.stem.contains { line in
      line.glyphs.first(with: .underscore).map { line.glyphs.scalar(at: $0 + 1) == "_" } == true
    }
  }

  /// The answers between rows; nil where a row is a blank.
  private static func filled(in question: TidyQuestion) -> [Filled]? {
    var found: [Filled] = []
    for (index, line) in question.stem.enumerated() {
      let glyphs = line.glyphs
      var place = glyphs.startIndex
      while let start = glyphs[place...].firstIndex(where: { $0.scalar == "_" }) {
        let inner = end(ofRow: start, in: glyphs)
        guard let close = glyphs[inner...].firstIndex(where: { $0.scalar == "_" }) else {
          return nil
        }
        let outer = end(ofRow: close, in: glyphs)
        let inside = glyphs[inner..<close].trimmed
        guard inner - start > 1, outer - close > 1, isAnswer(inside) else { return nil }
        found.append(
          Filled(
            line: index, range: start..<outer, inside: inside,
            row: max(inner - start, outer - close)))
        place = outer
      }
    }
    return found
  }

  private static func end(ofRow start: Int, in line: Glyphs) -> Int {
    line[start...].firstIndex { $0.scalar != "_" } ?? line.endIndex
  }

  /// Whether a text may fill a blank: what stands between two blanks begins or ends with a sign, or
  /// is a word that joins.
  private static func isAnswer(_ text: Glyphs) -> Bool {
    guard let first = text.first?.scalar, let last = text.last?.scalar else { return false }
    let signs: StaticString = "，。、；：,;:.？?！!"
    guard !first.isOne(of: signs), !last.isOne(of: signs), !first.isOne(of: "的和与及或是为由在应条款年月日")
    else { return false }
    return !text.contains { $0.scalar.isOne(of: "；;|｜") }
  }

  private static func fill(_ question: inout TidyQuestion, _ answers: [Filled]) {
    let texts = answers.map(\.inside.string)
    for answer in answers.reversed() {
      question.stem[answer.line].glyphs.replaceSubrange(answer.range, with: Glyphs("____"))
    }
    let key = TidyLine(glyphs: Glyphs(texts.joined(separator: "；")), number: question.line)
    question.kind = .fillIn
    question.keys = [KeyNote(place: .blank, lines: [key])]
  }
}
