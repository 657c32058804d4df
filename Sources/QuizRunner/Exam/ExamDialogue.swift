package import ExamModel
import ExamSession
package import Wording

/// A timed exam, one line at a time.
package struct ExamDialogue {
  let page: Page
  let words: any Words
  let view: QuestionView
  let candidate: Candidate
  let zone: ZoneOffset
  var recorder: AttemptRecorder
  /// Whether a line had been begun when the time ran out.
  var wasMidLine = false
  /// The time left when the candidate was last told, so that each warning comes once.
  var lastRemaining: Milliseconds?
  /// By the boot clock: when to store again that the candidate is there, after the store failed.
  var presenceRetry = Milliseconds.zero

  var session: ExamSession { recorder.session }
  var form: Form { session.form }

  /// A dialogue over an attempt that is in the store.
  ///
  /// - Parameters:
  ///   - attempt: With its steps so far.
  ///   - paper: As its sitting fixed it.
  /// - Returns: nil where the steps are not those of an attempt.
  package init?(
    attempt: Attempt, paper: Paper, page: Page, words: any Words, log: any StepLog,
    time: any TimeSource
  ) {
    guard let session = ExamSession(paper: paper, form: attempt.form, steps: attempt.steps) else {
      return nil
    }
    self.page = page
    self.words = words
    view = QuestionView(page: page, words: words)
    candidate = attempt.candidate
    zone = paper.zone
    recorder = AttemptRecorder(attempt: attempt.id, log: log, time: time, session: session)
  }

  /// Runs until the attempt is over or the candidate leaves.
  ///
  /// - Parameter isResumed: Whether the attempt was begun earlier.
  package mutating func run(isResumed: Bool) async throws(DialogueFailure) -> ExamEnd {
    do throws(ExamStop) {
      if isResumed { try perform(.resume) }
      try header(isResumed: isResumed)
      if session.state == .inProgress, let slot = session.current ?? session.slots.first {
        try begin(at: slot)
      }
      while session.state == .inProgress, let slot = session.current {
        try await answer(at: slot)
      }
      try await finish()
      return .finished
    } catch {
      return try stop(error)
    }
  }

  private mutating func stop(_ reason: ExamStop) throws(DialogueFailure) -> ExamEnd {
    switch reason {
    case .left: return .left
    case .interrupted:
      if let effects = try? recorder.perform(.leave), effects.contains(.left) {
        _ = try? sayLeft()
      }
      throw .interrupted
    case .closed:
      _ = try? recorder.perform(.leave)
      throw .terminalClosed
    case .store(let error): throw .store(error)
    case .movedOn:
      _ = try? page.say(words.movedOn, .bad)
      throw .movedOn
    }
  }

  /// Lets an event happen without which nothing can go on: what cannot be stored ends the dialogue.
  @discardableResult
  mutating func perform(_ event: SessionEvent) throws(ExamStop) -> [SessionEffect] {
    do throws(AttemptRecorder.Failure) {
      return try recorder.perform(event)
    } catch .store(let error) {
      throw .store(error)
    } catch {
      throw .movedOn
    }
  }

  /// Lets an event happen that can be tried again: what cannot be stored is told, and has not happened.
  mutating func attempt(_ event: SessionEvent) throws(ExamStop) -> [SessionEffect] {
    do throws(AttemptRecorder.Failure) {
      return try recorder.perform(event)
    } catch .store(let error) {
      let sentence = words.notDone(words.sentence(for: error))
      try write { page throws(TerminalClosed) in try page.say(sentence, .bad) }
      return []
    } catch {
      throw .movedOn
    }
  }

  /// Writes; a page that nobody reads any more ends the dialogue.
  func write(_ body: (Page) throws(TerminalClosed) -> Void) throws(ExamStop) {
    do throws(TerminalClosed) { try body(page) } catch { throw .closed }
  }

  var clock: ExamClockView { ExamClockView(session: session, now: recorder.time.now()) }

  private func sayLeft() throws(TerminalClosed) {
    try page.say(
      words.left(clock: clock.remainingText, isRunning: session.paper.clock == .wall))
  }

  /// The candidate leaves; the attempt stays open, unless its time is over.
  mutating func leave() throws(ExamStop) {
    guard try perform(.leave).contains(.left) else { return }
    try write { _ throws(TerminalClosed) in try sayLeft() }
    throw .left
  }
}
