package import ExamModel
import ExamSession
package import Wording

/// Questions with feedback at once, and the article that says so.
package struct PracticeDialogue {
  private let page: Page
  private let words: any Words
  private let view: QuestionView

  package init(page: Page, words: any Words) {
    self.page = page
    self.words = words
    view = QuestionView(page: page, words: words)
  }

  /// Asks questions until they or the input end.
  ///
  /// - Parameters:
  ///   - questions: With their options in the order to show.
  ///   - title: What they are about.
  /// - Returns: What happened, for whoever wants to add it up.
  @discardableResult
  package func run(
    _ questions: [Question], title: String
  ) async throws(DialogueFailure) -> PracticeTally {
    var tally = PracticeTally()
    do throws(TerminalClosed) {
      let heading = "\(title) · \(words.practiceHeading(count: questions.count))"
      try page.say(left: heading, right: words.helpAndLeave)
      asking: for (position, question) in questions.enumerated() {
        let asked = question.kind == .composite ? question.parts : [question]
        for (part, each) in asked.enumerated() {
          try page.blank()
          let isPart = question.kind == .composite
          let number = words.questionNumber(
            position + 1, of: questions.count, part: isPart ? part + 1 : nil)
          try page.say(facts: [number, words.kindName(each.kind)], .heading)
          try view.show(each, caseText: isPart && part == 0 ? question.stem : nil)
          switch try await ask(each) {
          case .done(let outcome): tally.count(outcome)
          case .left: break asking
          case .interrupted:
            tally.isInterrupted = true
            break asking
          }
        }
      }
      try page.blank()
      try page.say(
        words.practiceSummary(
          right: tally.right, of: tally.answered, skipped: tally.skipped), .heading)
    } catch {
      throw .terminalClosed
    }
    if tally.isInterrupted { throw .interrupted }
    return tally
  }

  private enum Asked {
    case done(MarkedResponse.Outcome)
    case left
    case interrupted
  }

  private func ask(_ question: Question) async throws(TerminalClosed) -> Asked {
    let takesWords = question.kind == .fillIn || question.kind == .shortAnswer
    while true {
      switch try await page.ask(words.answerPrompt) {
      case .end: return .left
      case .interrupted: return .interrupted
      case .deadline, .wake: continue
      case .unreadable(let reason): try page.say(words.unreadableLine(reason), .bad)
      case .line(let line):
        if let command = DialogueCommand(line, takesWords: takesWords) {
          if let end = try obey(command, at: question) { return end }
        } else if TypedText.trimmed(line).isEmpty {
          try page.say(words.emptyLine, .quiet)
        } else if let response = AnswerReader.response(line, to: question) {
          return .done(try feedback(response, to: question))
        } else {
          try page.say(
            words.cannotBeAnswer(
              question.kind, options: question.options.count, count: question.answerCount), .bad)
        }
      }
    }
  }

  private func obey(
    _ command: DialogueCommand, at question: Question
  ) throws(TerminalClosed) -> Asked? {
    switch command {
    case .leave, .submit: return .left
    case .next:
      if let key = question.key {
        try page.say(words.skipped(key: words.keyText(key)))
        try view.explain(question)
      }
      return .done(.blank)
    case .help:
      for line in words.commandHelp(isExam: false) { try page.say(line, .quiet, hanging: 6) }
    case .unknown(let text): try page.say(words.unknownCommand(text), .bad)
    default: try page.say(words.unknownCommand(""), .bad)
    }
    return nil
  }

  private func feedback(
    _ response: Response, to question: Question
  ) throws(TerminalClosed) -> MarkedResponse.Outcome {
    let rule =
      question.kind.isChoice ? ScoringRule(.missedEach) : .standard(for: question.kind)
    let marked = ResponseMarker.mark(response, to: question, marks: Mark(1), rule: rule)
    try view.judge(response, to: question, outcome: marked.outcome)
    return marked.outcome
  }
}
