import ExamModel

/// Takes the answers of fill-in questions that stand between underscores: `首都是__北京__。`.
///
/// Underscores alone are blanks: `____和____`. They stand around answers where in every open question
/// each second row closes the one before, and no text between two of them is one that stands between
/// blanks; of many fill-in questions, in nearly every one. Single ones, `_北京_`, do so only where the
/// questions are called fill-in.
enum FilledUnderscoreRule {
  private static let least = 3
  private static let leastFillIn = 2
  /// What is drawn around an answer is short: longer rows are blanks, unless many questions agree.
  private static let longest = 3
  private static let many = 8

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let open = questions.indices.filter { index in
      guard questions[index].options.isEmpty, questions[index].keys.isEmpty else { return false }
      let question = questions[index]
      let kind = question.kind ?? sections[question.section].kind
      return (kind == .fillIn || kind == nil) && question.doubt == nil && question.parts.isEmpty
        && hasRow(question, isFillIn: kind == .fillIn)
    }
    guard open.count >= leastFillIn else { return }
    let areFillIn = open.allSatisfy {
      (questions[$0].kind ?? sections[questions[$0].section].kind) == .fillIn
    }
    guard areFillIn || open.count >= least else { return }
    let found = answers(in: open.map { filled(in: questions[$0], isFillIn: areFillIn) ?? [] })
    let count = found.count { !$0.isEmpty }
    guard count == open.count || areFillIn && count >= many && 10 * count >= 9 * open.count else {
      return
    }
    let isShort = found.allSatisfy { $0.allSatisfy { $0.row <= longest } }
    guard isShort || open.count >= many else { return }
    for (index, answers) in zip(open, found) where !answers.isEmpty {
      fill(&questions[index], answers)
    }
  }

  private struct Filled {
    var line: Int
    var range: Range<Int>
    var inside: Glyphs
    /// Whether it begins as what joins two blanks may: 应用层 as 应当.
    var mayJoin: Bool
    /// How long the longer of its rows is.
    var row: Int
  }

  private static func hasRow(_ question: TidyQuestion, isFillIn: Bool) -> Bool {
    question.stem.contains { line in
      guard let place = line.glyphs.first(with: .underscore) else { return false }
      return isFillIn && row(from: place, in: line.glyphs) != nil
        || line.glyphs.scalar(at: place + 1) == "_"
    }
  }

  /// Where the next row begins; a single underscore within a name is none: `duty_list`.
  private static func row(from place: Int, in line: Glyphs) -> Int? {
    var next = place
    while let start = line[next...].firstIndex(where: { $0.scalar == "_" }) {
      next = end(ofRow: start, in: line)
      let isName =
        next - start == 1 && isWord(line.scalar(at: start - 1)) && isWord(line.scalar(at: next))
      if !isName { return start }
    }
    return nil
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.letter != nil || $0.digit != nil } ?? false
  }

  /// The answers between rows; nil where a row is a blank.
  private static func filled(in question: TidyQuestion, isFillIn: Bool) -> [Filled]? {
    var found: [Filled] = []
    for (index, line) in question.stem.enumerated() {
      let glyphs = line.glyphs
      var place = glyphs.startIndex
      while let start = row(from: place, in: glyphs) {
        let inner = end(ofRow: start, in: glyphs)
        guard let close = row(from: inner, in: glyphs) else { return nil }
        let outer = end(ofRow: close, in: glyphs)
        let inside = glyphs[inner..<close].trimmed
        let (one, other) = (inner - start, outer - close)
        guard one > 1 && other > 1 || isFillIn && one == other, isAnswer(inside) else { return nil }
        found.append(
          Filled(
            line: index, range: start..<outer, inside: inside, mayJoin: mayJoin(inside),
            row: max(inner - start, outer - close)))
        place = outer
      }
    }
    return found
  }

  private static func end(ofRow start: Int, in line: Glyphs) -> Int {
    line[start...].firstIndex { $0.scalar != "_" } ?? line.endIndex
  }

  /// No word that joins two blanks is longer: 应当.
  private static let longestJoint = 2

  /// What several questions have between their rows, where it fills blanks: of a question with a text
  /// that may join two blanks only where most others have none such, and rows as long.
  private static func answers(in found: [[Filled]]) -> [[Filled]] {
    let sure = found.filter { !$0.isEmpty && !$0.contains(where: \.mayJoin) }
    let rows = Set(sure.joined().map(\.row))
    let open = found.count { !$0.isEmpty }
    return found.map { own in
      guard own.contains(where: \.mayJoin) else { return own }
      let isLikely =
        3 * sure.count >= 2 * open && own.allSatisfy { rows.contains($0.row) }
        && own.allSatisfy { !$0.mayJoin || $0.inside.count > longestJoint }
      return isLikely ? own : []
    }
  }

  private static func mayJoin(_ text: Glyphs) -> Bool {
    text.first?.scalar.isOne(of: "的和与及或是为由在应条款年月日") == true
  }

  /// Whether a text may fill a blank: what stands between two blanks begins or ends with a sign, or
  /// is a word that joins.
  private static func isAnswer(_ text: Glyphs) -> Bool {
    guard let first = text.first?.scalar, let last = text.last?.scalar else { return false }
    let signs: StaticString = "，。、；：,;:.？?！!"
    guard !first.isOne(of: signs), !last.isOne(of: signs) else { return false }
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
