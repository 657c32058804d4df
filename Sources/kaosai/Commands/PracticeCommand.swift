import Arguments
import BankLoader
import ExamModel
import ExamSession
import Platform
import QuizRunner
import Wording

/// `practice [BANK…]`: questions with feedback at once.
enum PracticeCommand: ProgramCommand {
  static let topic = CommandTopic.practice
  /// How many questions there are where nobody says.
  static let standardCount = 10
  private static let banks = Positional<String>.file("bank")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      PracticeOptions.count.declared(.count, as: .number, words),
      PracticeOptions.kind.declared(.kind, as: .kind, words, repeats: true),
      PracticeOptions.law.declared(.law, as: .law, words, repeats: true),
      PracticeOptions.audience.declared(.audience, as: .audience, words, repeats: true),
      PracticeOptions.seed.declared(.seed, as: .seed, words),
      LearnerOptions.weak.declared(.weak, words),
      LearnerOptions.goal.declared(.goal, as: .paper, words),
      LearnerOptions.candidate.declared(.learner, as: .id, words),
      LearnerOptions.roster.declared(.learnerRoster, as: .file, words),
      ExamOptions.passcode.declared(.passcode, as: .passcode, words),
      LearnerOptions.noRecord.declared(.noRecord, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [banks.declared(.repeated, .banks, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    if let paper = invocation[LearnerOptions.goal] {
      return try await GoalPractice.run(paper, invocation, in: context)
    }
    let books = try context.books(named: invocation.values(of: banks))
    let released = try context.releasedSecrets(in: books)
    let filter = PracticeOptions.filter(invocation, released: released)
    let count = invocation[PracticeOptions.count] ?? standardCount
    let seed = invocation[PracticeOptions.seed] ?? SystemSeed.next()
    if invocation[LearnerOptions.weak] {
      return try await practiseWeak(
        try questions(books, filter: filter, in: context), count: count, seed: seed, invocation,
        in: context)
    }
    let learner =
      invocation[LearnerOptions.noRecord] ? nil : LearningDesk.learner(of: invocation)
    try await practise(
      books, filter: filter, count: count, seed: seed, learner: learner, in: context)
  }

  /// Draws and asks.
  ///
  /// - Parameter learner: Whose answers are recorded; nil for nobody's.
  static func practise(
    _ books: [BankShelf.Book], filter: PracticeFilter, count: Int, seed: UInt64,
    learner: String? = nil, in context: CommandContext
  ) async throws(CommandFailure) {
    let questions = try questions(books, filter: filter, in: context)
    var generator = SeededGenerator(seed: seed)
    let drawn = PracticeDraw.questions(count, from: questions, using: &generator)
    let title =
      books.count == 1 ? books[0].document.bank.title : context.words.allBanks
    var recording: PracticeRecording?
    if let learner {
      let desk = try LearningDesk(
        learner: learner, isProven: false, store: try context.openStore(), context: context)
      recording = desk.recording(.practice, of: questions)
    }
    _ = try await ask(drawn, title: title, recording: recording, in: context)
  }

  /// Draws where the learner is weak, and asks.
  private static func practiseWeak(
    _ questions: [Question], count: Int, seed: UInt64, _ invocation: Invocation,
    in context: CommandContext
  ) async throws(CommandFailure) {
    let desk = try await LearningDesk.open(invocation, in: context)
    try ExamIntake(desk: desk).run()
    let draw = try WeakDraw(desk: desk, questions: questions)
    try await ask(draw, count: count, seed: seed, title: context.words.weakTitle, invocation)
  }

  /// Asks what a draw gives.
  static func ask(
    _ draw: WeakDraw, count: Int, seed: UInt64, title: String, _ invocation: Invocation
  ) async throws(CommandFailure) {
    let (desk, context) = (draw.desk, draw.desk.context)
    var generator = SeededGenerator(seed: seed)
    let originals = draw.drawn(count, using: &generator)
    let drawn = originals.map { PracticeDraw.shuffled($0, using: &generator) }
    let recording =
      invocation[LearnerOptions.noRecord] ? nil : desk.recording(.practice, of: originals)
    _ = try await ask(
      drawn, title: title,
      heading: context.words.weakHeading(count: drawn.count, new: draw.newCount(originals)),
      recording: recording, in: context)
  }

  /// Asks questions as they stand.
  static func ask(
    _ drawn: [Question], title: String, heading: String? = nil, recording: PracticeRecording?,
    in context: CommandContext
  ) async throws(CommandFailure) -> PracticeTally {
    do throws(DialogueFailure) {
      return try await PracticeDialogue(
        page: context.page, words: context.words, recording: recording
      ).run(drawn, title: title, heading: heading)
    } catch {
      throw context.failure(error)
    }
  }

  /// The questions of banks that may be practised and fit.
  private static func questions(
    _ books: [BankShelf.Book], filter: PracticeFilter, in context: CommandContext
  ) throws(CommandFailure) -> [Question] {
    let questions = books.flatMap { book in
      let isSecret = book.document.bank.isSecret
      return book.document.bank.questions.compactMap { question -> Question? in
        var question = question
        question.isSecret = question.isSecret || isSecret
        return filter.admits(question) ? question : nil
      }
    }
    guard !questions.isEmpty else {
      throw CommandFailure(.badData, context.words.nothingToPractise)
    }
    return questions
  }
}
