package import ExamModel
import ExamSession
package import Wording

/// Questions with feedback at once, and the article that says so.
package struct PracticeDialogue {
  let page: Page
  let words: any Words
  private let view: QuestionView
  let recording: PracticeRecording?

  /// - Parameters:
  ///   - page: Where it is shown.
  ///   - words: In which language.
  ///   - recording: Where answers go; nil for nowhere.
  package init(page: Page, words: any Words, recording: PracticeRecording? = nil) {
    self.page = page
    self.words = words
    self.recording = recording
    view = QuestionView(page: page, words: words)
  }

  /// Asks questions until they or the input end.
  ///
  /// - Parameters:
  ///   - questions: With their options in the order to show.
  ///   - title: What they are about.
  ///   - heading: What stands beside the title; how many there are where nil.
  /// - Returns: What happened, for whoever wants to add it up.
  @discardableResult
  package func run(
    _ questions: [Question], title: String, heading: String? = nil
  ) async throws(DialogueFailure) -> PracticeTally {
    var tally = PracticeTally()
    let heading = heading ?? words.practiceHeading(count: questions.count)
    try write { page throws(TerminalClosed) in
      try page.say(left: "\(title) · \(heading)", right: words.helpAndLeave)
    }
    asking: for (position, question) in questions.enumerated() {
      let parts = question.kind == .composite ? question.parts : [question]
      for part in parts.indices {
        let place = Place(
          question: question, part: question.kind == .composite ? part : nil,
          isLast: part == parts.count - 1)
        try write { page throws(TerminalClosed) in
          try page.blank()
          let number = words.questionNumber(
            position + 1, of: questions.count, part: place.part.map { $0 + 1 })
          try page.say(facts: [number, words.kindName(parts[part].kind)], .heading)
          try view.show(parts[part], caseText: place.part == 0 ? question.stem : nil)
        }
        switch try await ask(parts[part], at: place) {
        case .done(let outcome): tally.count(outcome)
        case .left:
          tally.hasLeft = true
          break asking
        case .interrupted:
          tally.isInterrupted = true
          break asking
        }
      }
    }
    try write { page throws(TerminalClosed) in
      try page.blank()
      try page.say(
        words.practiceSummary(
          right: tally.right, of: tally.answered, skipped: tally.skipped), .heading)
    }
    if tally.isInterrupted { throw .interrupted }
    return tally
  }

  /// Which question, or which part of it.
  struct Place {
    let question: Question
    let part: Int?
    let isLast: Bool
  }

  enum Asked {
    case done(MarkedResponse.Outcome)
    case left
    case interrupted
  }

  func write(
    _ body: (Page) throws(TerminalClosed) -> Void
  ) throws(DialogueFailure) {
    do throws(TerminalClosed) { try body(page) } catch { throw .terminalClosed }
  }

  func say(_ text: String, _ tone: Page.Tone = .plain) throws(DialogueFailure) {
    try write { page throws(TerminalClosed) in try page.say(text, tone) }
  }

  func line(_ prompt: String) async throws(DialogueFailure) -> LineInput {
    do throws(TerminalClosed) { return try await page.ask(prompt) } catch {
      throw .terminalClosed
    }
  }

  private func ask(
    _ question: Question, at place: Place
  ) async throws(DialogueFailure) -> Asked {
    let takesWords = question.kind == .fillIn || question.kind == .shortAnswer
    let start = recording?.time.now()
    while true {
      switch try await line(words.answerPrompt) {
      case .end: return .left
      case .interrupted: return .interrupted
      case .deadline, .wake: continue
      case .unreadable(let reason):
        try say(words.unreadableLine(reason), .bad)
      case .line(let line):
        if let command = DialogueCommand(line, takesWords: takesWords) {
          if let end = try obey(command, at: question, place, since: start) { return end }
        } else if TypedText.trimmed(line).isEmpty {
          try say(words.emptyLine, .quiet)
        } else {
          let (answer, isUnsure) = Self.doubt(line, takesWords: takesWords)
          if let response = AnswerReader.response(answer, to: question) {
            return try await feedback(
              response, to: question, place, isUnsure: isUnsure, since: start)
          }
          try write { page throws(TerminalClosed) in
            try page.say(
              words.cannotBeAnswer(
                question.kind, options: question.options.count, count: question.answerCount),
              .bad)
          }
        }
      }
    }
  }

  /// The line without the question mark at its end by which a learner says: not sure.
  private static func doubt(_ line: String, takesWords: Bool) -> (String, Bool) {
    let typed = TypedText.trimmed(TypedText.narrowed(line))
    guard !takesWords, typed.hasSuffix("?"), typed.count > 1 else { return (line, false) }
    return (String(typed.dropLast()), true)
  }

  private func obey(
    _ command: DialogueCommand, at question: Question, _ place: Place, since start: Moment?
  ) throws(DialogueFailure) -> Asked? {
    switch command {
    case .leave, .submit: return .left
    case .next:
      try record("", .blank, place, isUnsure: false, since: start)
      try write { page throws(TerminalClosed) in
        guard let key = question.key else { return }
        try page.say(words.skipped(key: words.keyText(key)))
        try view.explain(question)
      }
      return .done(.blank)
    case .help:
      try write { page throws(TerminalClosed) in
        for line in words.commandHelp(isExam: false) { try page.say(line, .quiet, hanging: 6) }
        if recording != nil { try page.say(words.unsureHint, .quiet) }
      }
    case .unknown(let text): try say(words.unknownCommand(text), .bad)
    default: try say(words.unknownCommand(""), .bad)
    }
    return nil
  }

  private func feedback(
    _ response: Response, to question: Question, _ place: Place, isUnsure: Bool,
    since start: Moment?
  ) async throws(DialogueFailure) -> Asked {
    let rule =
      question.kind.isChoice ? ScoringRule(.missedEach) : .standard(for: question.kind)
    let marked = ResponseMarker.mark(response, to: question, marks: Mark(1), rule: rule)
    let text = ResponseWords.text(response, to: question)
    try record(text, marked.outcome, place, isUnsure: isUnsure, since: start)
    try write { page throws(TerminalClosed) in
      try view.judge(response, to: question, outcome: marked.outcome)
    }
    return try await askGrade(of: place, outcome: marked.outcome) ?? .done(marked.outcome)
  }
}
