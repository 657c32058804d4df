import BigScreen
package import Competition
package import ExamModel
package import Wording

/// 操作台: a contest run by line.
package struct ContestDesk {
  let page: Page
  let words: any Words
  let view: QuestionView
  let deck: ContestDeck
  let freshSeed: () -> UInt64
  let screen: (any AudienceScreen)?
  var recorder: ContestRecorder
  /// What the operator has put on the big screen; nil for what the contest is at.
  var topic: ScreenTopic?
  /// Whether it has been told that the clock that is on has run out.
  var hasToldTimeUp = false

  var session: ContestSession { recorder.session }
  var state: ContestState { recorder.session.state }
  var instant: Milliseconds { session.timeline.instant(of: recorder.time.now()) }

  /// A desk over a contest that is in the store.
  ///
  /// - Parameters:
  ///   - record: The contest's id in the store.
  ///   - session: As its stored events leave it.
  ///   - deck: Its questions.
  ///   - screen: Where the audience looks; nil where there is none.
  ///   - freshSeed: A seed from the system's generator, for 抽签.
  package init(
    record: ContestRecord.ID, session: ContestSession, deck: ContestDeck, page: Page,
    words: any Words, log: any ContestLog, time: any TimeSource,
    screen: (any AudienceScreen)? = nil, freshSeed: @escaping () -> UInt64
  ) {
    self.page = page
    self.words = words
    self.deck = deck
    self.freshSeed = freshSeed
    self.screen = screen
    view = QuestionView(page: page, words: words)
    recorder = ContestRecorder(contest: record, log: log, time: time, session: session)
  }

  /// Runs until the operator leaves or the input ends.
  package mutating func run() async throws(DialogueFailure) {
    let before = session.entries.count
    try write { page throws(TerminalClosed) in
      try page.say(state.contest.title, .heading)
      if before > 0 { try page.say(words.contestResumed(events: before)) }
    }
    try recover()
    showAudience()
    try show(.scores)
    if state.run != nil { try showQuestion() }
    try showNext()
    while let command = try await read() {
      switch command {
      case .leave:
        return try write { page throws(TerminalClosed) in try page.say(words.deskLeft) }
      default: try obey(command)
      }
    }
  }

  private mutating func recover() throws(DialogueFailure) {
    do throws(ContestRecorder.Failure) {
      try recorder.recover()
    } catch {
      if case .store(let error) = error { throw .store(error) }
    }
  }

  /// The next command; nil where the input has ended.
  ///
  /// Clocks and the big screen are watched while waiting.
  private mutating func read() async throws(DialogueFailure) -> DeskCommand? {
    try write { page throws(TerminalClosed) in try page.writePrompt(words.deskPrompt) }
    while true {
      switch try await nextInput() {
      case .line(let line): return DeskCommandReader(state: state).command(line)
      case .unreadable(let reason):
        try write { page throws(TerminalClosed) in
          try page.say(words.unreadableLine(reason), .bad)
          try page.writePrompt(words.deskPrompt)
        }
      case .wake, .deadline: try watch()
      case .end: return nil
      case .interrupted: throw .interrupted
      }
    }
  }

  private func nextInput() async throws(DialogueFailure) -> LineInput {
    do throws(TerminalClosed) {
      return try await page.listen(LineRequest(wake: nextWake))
    } catch {
      throw .terminalClosed
    }
  }

  /// What is done while nobody types; the prompt stays where there is nothing to say.
  private mutating func watch() throws(DialogueFailure) {
    recorder.keepAlive()
    let news = (hasScreenEnded: mindScreen(), isTimeUp: isTimeUp)
    guard news.hasScreenEnded || news.isTimeUp else { return }
    if news.isTimeUp { hasToldTimeUp = true }
    try write { page throws(TerminalClosed) in
      try page.blank()
      if news.hasScreenEnded { try page.say(words.screenStopped, .bad) }
      if news.isTimeUp { try page.say(words.timeIsUp, .bad) }
    }
    try showNext()
    try write { page throws(TerminalClosed) in try page.writePrompt(words.deskPrompt) }
  }

  /// Once a second while a clock runs or a screen is to be minded, and when the clock runs out.
  private var nextWake: Milliseconds? {
    let now = recorder.time.now().boot
    guard let deadline = state.run?.clock?.deadline, !hasToldTimeUp else {
      return screen == nil ? nil : now + .seconds(1)
    }
    return now + min(.seconds(1), max(Milliseconds(1), deadline - instant))
  }

  /// Whether the clock that is on has run out, and nobody has been told.
  private var isTimeUp: Bool {
    guard let clock = state.run?.clock, clock.isRunning, !hasToldTimeUp else { return false }
    return clock.remaining(at: instant) == .zero
  }

  /// Writes; a page that nobody reads any more ends the desk.
  func write(_ body: (Page) throws(TerminalClosed) -> Void) throws(DialogueFailure) {
    do throws(TerminalClosed) { try body(page) } catch { throw .terminalClosed }
  }

  /// A team with its seat.
  func name(_ team: Int) -> String {
    guard state.contest.teams.indices.contains(team) else { return "？" }
    let seat = state.seats.firstIndex(of: team).map { "\($0 + 1) " }
    return (seat ?? "") + state.contest.teams[team].name
  }
}
