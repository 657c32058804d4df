import ExamModel
import ExamSession
import Wording

extension ExamDialogue {
  /// Waits for lines at a question until it is answered, left, or over.
  mutating func answer(at slot: Slot) async throws(ExamStop) {
    guard let question = form.question(at: slot) else { return }
    let takesWords = question.kind == .fillIn || question.kind == .shortAnswer
    while session.state == .inProgress, session.current == slot {
      guard let line = try await readLine(words.answerPrompt) else { continue }
      if let command = DialogueCommand(line, takesWords: takesWords) {
        try await obey(command, at: slot)
      } else if TypedText.trimmed(line).isEmpty {
        try write { page throws(TerminalClosed) in try page.say(words.emptyLine, .quiet) }
      } else if let response = AnswerReader.response(line, to: question) {
        try record(response, to: question, at: slot)
      } else {
        try write { page throws(TerminalClosed) in
          try page.say(
            words.cannotBeAnswer(
              question.kind, options: question.options.count, count: question.answerCount), .bad)
        }
      }
    }
  }

  /// Waits for a line before the deadline, speaking up when time warnings are due; nil where
  /// something else happened that has been dealt with.
  mutating func readLine(_ prompt: String) async throws(ExamStop) -> String? {
    lastRemaining = lastRemaining ?? clock.remaining
    let input: LineInput
    do throws(TerminalClosed) { input = try await page.ask(prompt, request()) } catch {
      throw .closed
    }
    return try await take(input)
  }

  private func request() -> LineRequest {
    let clock = clock
    return LineRequest(
      deadline: clock.deadlineBoot, wake: clock.nextWake(presenceRetry: presenceRetry))
  }

  private mutating func take(_ input: LineInput) async throws(ExamStop) -> String? {
    try takeNotices()
    switch input {
    case .line(let line): return line
    case .unreadable(let reason):
      try write { page throws(TerminalClosed) in try page.say(words.unreadableLine(reason), .bad) }
    case .wake:
      try notePresence()
      try warn()
    case .deadline(let isMidLine):
      try perform(.tick)
      if session.state != .inProgress { wasMidLine = isMidLine }
    case .end: try leave()
    case .interrupted: throw .interrupted
    }
    return nil
  }

  /// Under `clock: active`, stores that the candidate is there.
  ///
  /// What cannot be stored now is tried again later: the next answer will tell.
  private mutating func notePresence() throws(ExamStop) {
    let clock = clock
    guard let due = clock.nextPresence(notBefore: presenceRetry), due <= clock.now.boot else {
      return
    }
    do throws(AttemptRecorder.Failure) { _ = try recorder.perform(.tick) } catch .movedOn {
      throw .movedOn
    } catch {
      presenceRetry = clock.now.boot + .seconds(10)
    }
    // The deadline fell into this very instant: what is half typed is not an answer.
    if session.state != .inProgress { wasMidLine = true }
  }

  private mutating func warn() throws(ExamStop) {
    let clock = clock
    defer { lastRemaining = clock.remaining }
    guard let before = lastRemaining, let warning = clock.warning(since: before) else { return }
    try write { page throws(TerminalClosed) in
      switch warning {
      case .halfTime: try page.say(words.halfTime(clock.remainingText ?? ""))
      case .fiveMinutes: try page.say(words.minutesLeft(5))
      case .oneMinute: try page.say(words.minutesLeft(1))
      }
    }
  }

  /// Tells what an organiser did meanwhile.
  private mutating func takeNotices() throws(ExamStop) {
    let given: Milliseconds?
    do throws(AttemptRecorder.Failure) {
      given = try recorder.takeNotices()
    } catch .movedOn {
      throw .movedOn
    } catch {
      // The record cannot be read now; the next thing to be stored will tell.
      return
    }
    guard let given else { return }
    lastRemaining = clock.remaining
    try write { page throws(TerminalClosed) in try page.say(words.extended(by: given)) }
  }

  private mutating func record(
    _ response: Response, to question: Question, at slot: Slot
  ) throws(ExamStop) {
    let effects: [SessionEffect]
    do throws(AttemptRecorder.Failure) {
      effects = try recorder.perform(.answer(slot, response))
    } catch .store(let error) {
      let reason = words.sentence(for: error)
      return try write { page throws(TerminalClosed) in try page.say(words.notSaved(reason), .bad) }
    } catch {
      throw .movedOn
    }
    for effect in effects {
      switch effect {
      case .recorded:
        try write { page throws(TerminalClosed) in
          try page.say(words.saved(words.answerText(response)), .good)
          if session.paper.show.isImmediate { try feedback(on: question, at: slot) }
        }
        if session.state == .inProgress { try moveOn(from: slot) }
      case .keptAsLate:
        try write { page throws(TerminalClosed) in
          try page.say(words.keptAsLate(words.answerText(response)), .bad)
        }
      case .refused(let refusal): try say(refusal)
      default: break
      }
    }
  }

  /// The mark, the key, or both at once, as the paper says.
  private func feedback(on question: Question, at slot: Slot) throws(TerminalClosed) {
    guard let response = session.responses[slot] else { return }
    let marked = ResponseMarker.mark(
      response, to: question, marks: form.marks(at: slot), rule: form.rule(at: slot))
    if session.paper.show.score == .immediate { try page.say(words.earned(marked)) }
    guard session.paper.show.answers == .immediate else { return }
    guard !form.items[slot.item].question.holdsSecrets else {
      return try page.say(words.withheld, .quiet)
    }
    try view.judge(response, to: question, outcome: marked.outcome)
  }

  /// On to the next question; at the end, what is open.
  private mutating func moveOn(from slot: Slot) throws(ExamStop) {
    guard let place = session.slots.firstIndex(of: slot), place + 1 < session.slots.count else {
      return try write { page throws(TerminalClosed) in
        try sayEnd(on: page)
      }
    }
    try show(session.slots[place + 1])
  }

  /// Puts the question before the candidate that the dialogue begins with.
  mutating func begin(at slot: Slot) throws(ExamStop) {
    try tell(try perform(.show(slot)), at: slot, showsCase: true)
  }

  /// Puts a question before the candidate, unless the paper forbids it.
  mutating func show(_ slot: Slot) throws(ExamStop) {
    let showsCase = slot.item != session.current?.item || slot.part == 0
    try tell(try attempt(.show(slot)), at: slot, showsCase: showsCase)
  }

  private func tell(
    _ effects: [SessionEffect], at slot: Slot, showsCase: Bool
  ) throws(ExamStop) {
    for effect in effects {
      switch effect {
      case .shown:
        try write { page throws(TerminalClosed) in
          try showQuestion(at: slot, showsCase: showsCase, on: page)
        }
      case .refused(let refusal): try say(refusal)
      default: break
      }
    }
  }
}
