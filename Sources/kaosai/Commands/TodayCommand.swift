import Arguments
import ExamModel
import ExamSession
import Learning
import Platform
import QuizRunner
import ResultStore
import Wording

/// `today`: five questions in less than three minutes, what is due first.
enum TodayCommand: ProgramCommand {
  static let topic = CommandTopic.today
  private static let count = 5
  /// How long all of them may take.
  private static let time = Milliseconds.minutes(3)
  /// How long one of them may take, read and answered.
  private static let longest = Milliseconds.seconds(36)

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      LearnerOptions.candidate.declared(.learner, as: .id, words),
      LearnerOptions.roster.declared(.learnerRoster, as: .file, words),
      ExamOptions.passcode.declared(.passcode, as: .passcode, words),
      LearnerOptions.share.declared(.share, words),
      LearnerOptions.week.declared(.week, words),
      LearnerOptions.month.declared(.month, words),
      PracticeOptions.seed.declared(.seed, as: .seed, words),
    ]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    if invocation[LearnerOptions.share] { return try DayShare(context: context).run() }
    if invocation[LearnerOptions.week] || invocation[LearnerOptions.month] {
      let period: PeriodPaper.Period = invocation[LearnerOptions.week] ? .week : .month
      let paper = try PeriodPaper(period: period, context: context).paper()
      return try await ExamCommand.sit(paper, invocation, in: context)
    }
    let desk = try await LearningDesk.open(invocation, in: context)
    try ExamIntake(desk: desk).run()
    try await practise(desk, seed: invocation[PracticeOptions.seed] ?? SystemSeed.next())
  }

  /// Asks the day's questions.
  static func practise(_ desk: LearningDesk, seed: UInt64) async throws(CommandFailure) {
    let context = desk.context
    let books = try context.books(named: [])
    let queue = ReviewQueue(desk: desk, books: books)
    var generator = SeededGenerator(seed: seed)
    let due = try queue.due(count, by: desk.now, where: isShort)
    var chosen = due
    if chosen.count < count {
      let ids = Set(chosen.map(\.id))
      let others = try desk.questions(of: books).filter { isShort($0) && !ids.contains($0.id) }
      let draw = try WeakDraw(desk: desk, questions: others)
      chosen += draw.drawn(count - chosen.count, using: &generator)
    }
    guard !chosen.isEmpty else {
      throw CommandFailure(.badData, context.words.nothingToPractise)
    }
    while chosen.count > 1, chosen.reduce(.zero, { $0 + GradeRule.expectedTime($1) }) > time {
      chosen.removeLast()
    }
    let tally = try await PracticeCommand.ask(
      chosen.map { PracticeDraw.shuffled($0, using: &generator) },
      title: context.words.todayTitle,
      heading: context.words.todayHeading(
        count: chosen.count, reviews: min(due.count, chosen.count)),
      recording: desk.recording(.today, of: chosen), in: context)
    guard !tally.hasLeft else { return }
    let days = try context.stored { () throws(StoreError) in
      try desk.store.days(of: desk.learner)
    }
    let streak = Streak(days: days.map(\.day), today: desk.today)
    try context.show { page throws(TerminalClosed) in
      try page.say(context.words.todayDone(streak: streak.current))
    }
  }

  private static func isShort(_ question: Question) -> Bool {
    question.kind != .composite && question.kind != .shortAnswer
      && GradeRule.expectedTime(question) <= longest
  }
}
