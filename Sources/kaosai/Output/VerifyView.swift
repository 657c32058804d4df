import BankLoader
import ExamModel
import JSONText
import Platform
import QuizRunner
import Wording

/// Shows questions beside the articles that they cite.
struct VerifyView {
  /// Narrower than this, the article stands below the question.
  private static let narrowest = 80
  private static let widest = 160
  private static let gap = "  │ "

  let context: CommandContext
  let verifier: BankVerifier
  let issues: [BankVerifier.Issue]

  private var words: any Words { context.words }

  /// A finding on one line: `file:line:column code id sentence`.
  static func line(of issue: BankVerifier.Issue, in context: CommandContext) -> String {
    let finding = issue.diagnostic.finding
    let sentence = context.words.sentence(for: finding)
    let text = issue.question.map { "\($0) \(sentence)" } ?? sentence
    return context.line(issue.diagnostic, sentence: text).printable
  }

  /// A finding as an object.
  static func json(of issue: BankVerifier.Issue, _ words: any Words) -> JSONValue {
    let finding = issue.diagnostic.finding
    var object =
      BankJSON.issue(issue.diagnostic) { words.sentence(for: $0) }.object ?? JSONObject([])
    object["question"] = .optional(issue.question)
    object["text"] = .optional(finding.text)
    return .object(object)
  }

  /// Shows each question with its articles and what was found.
  func show(_ questions: [Question]) throws(CommandFailure) {
    let found = issuesByQuestion
    for question in questions {
      var left = lines(of: question)
      var places = verifier.places(of: question)
      for (position, part) in question.parts.enumerated() {
        left += ["(\(position + 1)) \(part.stem)"] + body(of: part)
        places += verifier.places(of: part)
      }
      try write(left, beside: places.flatMap(lines))
      let ids = [question.id] + question.parts.map(\.id)
      for issue in ids.flatMap({ found[$0] ?? [] }) {
        let sentence = words.sentence(for: issue.diagnostic.finding)
        try context.show { page throws(TerminalClosed) in try page.say("✗ " + sentence, .bad) }
      }
      try context.print("\n")
    }
  }

  /// The same as an array of objects.
  func json(of questions: [Question]) -> JSONValue {
    let found = issuesByQuestion
    return .array(
      questions.map { question in
        let parts = [question] + question.parts
        let places = parts.flatMap { verifier.places(of: $0) }
        return [
          "question": QuestionJSON.value(of: question, withKey: true),
          "articles": .array(
            places.map { place in
              [
                "citation": .string(words.citation(place.citation)),
                "text": .optional(place.article?.lines.joined(separator: "\n")),
              ]
            }),
          "issues": .array(
            parts.flatMap { found[$0.id] ?? [] }.map { Self.json(of: $0, words) }),
        ]
      })
  }

  private var issuesByQuestion: [String: [BankVerifier.Issue]] {
    Dictionary(grouping: issues.filter { $0.question != nil }) { $0.question ?? "" }
  }

  private func lines(of question: Question) -> [String] {
    let place = "\(question.source.file):\(question.source.line)"
    return ["\(question.id) · \(words.kindName(question.kind)) · \(place)", question.stem]
      + body(of: question)
  }

  private func body(of question: Question) -> [String] {
    var lines = question.options.enumerated().map { "\(KeyText.letter($0.offset))  \($0.element)" }
    if question.kind != .composite {
      lines.append(words.searchedKey(question.key.map(words.keyText)))
    }
    if let rationale = question.rationale { lines.append(rationale) }
    return lines
  }

  private func lines(of place: CitedPlace) -> [String] {
    [words.citation(place.citation)] + (place.article?.lines ?? [words.noArticleText])
  }

  /// Two columns, or one below the other.
  private func write(_ left: [String], beside right: [String]) throws(CommandFailure) {
    let columns = min(context.terminal.width, Self.widest)
    guard columns >= Self.narrowest else {
      for line in left + right {
        try context.show { page throws(TerminalClosed) in try page.say(line.printable) }
      }
      return
    }
    let half = (columns - Self.gap.count) / 2
    let wrap = TextWrap(columns: half) { TextWidth.columns($0) }
    let rows = [left, right].map { $0.flatMap { wrap.lines(of: $0.printable) } }
    var text = ""
    for row in 0..<max(rows[0].count, rows[1].count) {
      let first = row < rows[0].count ? rows[0][row] : ""
      let second = row < rows[1].count ? rows[1][row] : ""
      let space = String(repeating: " ", count: max(0, half - wrap.columns(of: first)))
      text += first + space + Self.gap + second + "\n"
    }
    try context.print(text)
  }
}
