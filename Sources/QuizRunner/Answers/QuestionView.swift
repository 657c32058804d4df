import ExamModel
import Wording

/// Shows a question: case, stem, options with letters, prompts with numbers.
struct QuestionView {
  let page: Page
  let words: any Words

  /// Shows the text of a question.
  ///
  /// - Parameters:
  ///   - question: The question, or the part of a composite.
  ///   - caseText: The case, where it is to be shown before its part.
  func show(_ question: Question, caseText: String?) throws(TerminalClosed) {
    if let caseText { try page.say(label: words.caseText, caseText) }
    try page.say(question.stem)
    for (position, prompt) in question.prompts.enumerated() {
      try page.say(label: "  \(position + 1)  ", prompt)
    }
    for (position, option) in question.options.enumerated() {
      try page.say(label: "  \(Self.letter(position))  ", option)
    }
  }

  /// Right or wrong, the key where it was not met, and why.
  func judge(
    _ response: Response, to question: Question, outcome: MarkedResponse.Outcome
  ) throws(TerminalClosed) {
    let key = question.key.map(words.keyText) ?? ""
    switch outcome {
    case .right: try page.say(words.isRight, .good)
    case .pending: if !key.isEmpty { try page.say(words.modelAnswer(key)) }
    case .partial, .wrong, .blank:
      try page.say(
        words.isWrong(
          key: key, response: words.answerText(response), isPartial: outcome == .partial), .bad)
    }
    try explain(question)
  }

  /// Why the key is right: rationale and articles.
  func explain(_ question: Question) throws(TerminalClosed) {
    if let rationale = question.rationale, !rationale.isEmpty {
      try page.say(rationale, indent: 2)
    }
    if !question.citations.isEmpty {
      try page.say(words.basis(question.citations), .quiet, indent: 2)
    }
  }

  /// A for 0.
  static func letter(_ position: Int) -> String {
    guard let scalar = Unicode.Scalar(65 + min(position, 25)) else { return "?" }
    return String(Character(scalar))
  }
}
