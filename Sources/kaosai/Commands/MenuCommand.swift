import Arguments
import BankLoader
import ExamModel
import ExamSession
import Platform
import QuizRunner
import ResultStore
import Wording

/// No command at all: a numbered menu for people who have never used a terminal.
enum MenuCommand: ProgramCommand {
  static let topic = CommandTopic.program

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let menu = Menu(page: context.page, words: context.words)
    while true {
      let choice = try await asked {
        () async throws(TerminalClosed) in
        try await menu.choose(context.words.menuTitle, from: context.words.menuEntries)
      }
      guard case .entry(let entry) = choice, let action = Action(rawValue: entry),
        action != .leave
      else { break }
      try await perform(action, menu, invocation, in: context)
    }
    try context.print(context.words.goodbye + "\n")
  }

  /// The entries, in the order of `menuEntries`.
  private enum Action: Int {
    case tryOne, practise, sit, results, today, review, progress, help, leave
  }

  private static func perform(
    _ action: Action, _ menu: Menu, _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) {
    do throws(CommandFailure) {
      switch action {
      case .tryOne: try await tryOne(in: context)
      case .practise: try await practise(menu, in: context)
      case .sit: try await sit(menu, invocation, in: context)
      case .results: try await showResults(menu, in: context)
      case .today: try await TodayCommand.practise(desk(in: context), seed: SystemSeed.next())
      case .review:
        let queue = ReviewQueue(desk: try desk(in: context), books: try context.knownBooks())
        try await ReviewCommand.review(
          queue, count: ReviewCommand.standardCount, seed: SystemSeed.next())
      case .progress: try context.show(try OwnProgress(desk: desk(in: context)).report)
      case .help: for line in context.words.menuHelp { try say(line, in: context) }
      case .leave: break
      }
    } catch {
      // Back to the menu with what went wrong, unless there is nobody to go on with.
      guard error.code != .interrupted, !error.lines.isEmpty else { throw error }
      for line in error.lines { try say(line, in: context) }
    }
  }

  /// The desk of the learner that the environment names, or of this machine's.
  private static func desk(in context: CommandContext) throws(CommandFailure) -> LearningDesk {
    try LearningDesk.open(LearningDesk.learner, in: context)
  }

  private static func tryOne(in context: CommandContext) async throws(CommandFailure) {
    try say(context.words.tryOne, in: context)
    try await PracticeCommand.practise(
      try context.books(named: []), filter: PracticeFilter(kinds: [.singleChoice]), count: 1,
      seed: SystemSeed.next(), in: context)
    try say(context.words.triedOne, in: context)
  }

  private static func practise(
    _ menu: Menu, in context: CommandContext
  ) async throws(CommandFailure) {
    let books = try context.books(named: [])
    let titles = [context.words.allBanks] + books.map(\.document.bank.title)
    let choice = try await asked { () async throws(TerminalClosed) in
      try await menu.choose(context.words.chooseBank, from: titles)
    }
    guard case .entry(let entry) = choice else { return }
    let chosen = entry == 0 ? books : [books[entry - 1]]
    let count = try await asked { () async throws(TerminalClosed) in
      try await menu.number(
        context.words.howMany(PracticeCommand.standardCount),
        standard: PracticeCommand.standardCount, upTo: 1000)
    }
    guard let count else { return }
    let filter = PracticeFilter(released: try context.releasedSecrets(in: chosen))
    try await PracticeCommand.practise(
      chosen, filter: filter, count: count, seed: SystemSeed.next(), learner: LearningDesk.learner,
      in: context)
  }

  private static func sit(
    _ menu: Menu, _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) {
    let paths = try context.paperPaths()
    var titles: [String] = []
    for path in paths { titles.append(try context.paper(named: path).paper.title) }
    let choice = try await asked { [titles] () async throws(TerminalClosed) in
      try await menu.choose(context.words.choosePaper, from: titles)
    }
    guard case .entry(let entry) = choice else { return }
    try await ExamCommand.sit(paths[entry], invocation, in: context)
  }

  private static func showResults(
    _ menu: Menu, in context: CommandContext
  ) async throws(CommandFailure) {
    let id = try await asked { () async throws(TerminalClosed) in
      try await menu.text(context.words.askCandidateID, isRequired: true)
    }
    guard let id else { return }
    let store = try context.openStore()
    let attempts: [Attempt]
    var sittings: [Sitting.ID: Sitting] = [:]
    do throws(StoreError) {
      attempts = try store.attempts(matching: AttemptFilter(candidate: id))
      for sitting in try store.sittings() { sittings[sitting.id] = sitting }
    } catch {
      throw context.failure(error)
    }
    if attempts.isEmpty { try say(context.words.noResults, in: context) }
    for attempt in attempts {
      guard let sitting = sittings[attempt.sittingID],
        let session = ExamSession(paper: sitting.paper, form: attempt.form, steps: attempt.steps)
      else { continue }
      try show(session, of: sitting, in: context)
    }
  }

  /// One's own result, as far as the paper lets candidates see it.
  private static func show(
    _ session: ExamSession, of sitting: Sitting, in context: CommandContext
  ) throws(CommandFailure) {
    let paper = session.paper
    let started = CivilTime(session.clock.started.wall, in: paper.zone).text()
    try say("\(paper.title) · \(started)", in: context)
    guard session.state != .inProgress else {
      return try say(context.words.left(clock: nil, isRunning: true), in: context)
    }
    guard !sitting.hasRoster else {
      return try say(context.words.resultsFromOrganiser, in: context)
    }
    let review = ReviewView(
      page: context.page, words: context.words, session: session, zone: paper.zone)
    do throws(TerminalClosed) {
      try review.showScore(now: context.time.now().wall, isConfirmed: false)
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  private static func say(_ line: String, in context: CommandContext) throws(CommandFailure) {
    do throws(TerminalClosed) { try context.page.say(line) } catch {
      throw CommandFailure(.ioError)
    }
  }

  private static func asked<Value>(
    _ body: () async throws(TerminalClosed) -> Value
  ) async throws(CommandFailure) -> Value {
    do throws(TerminalClosed) { return try await body() } catch {
      throw CommandFailure(.ioError)
    }
  }
}
