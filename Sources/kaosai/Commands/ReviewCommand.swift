import Arguments
import ExamModel
import ExamSession
import Learning
import Platform
import QuizRunner
import ResultStore
import Wording

/// `review`: what was wrong or unsure, when it is due.
enum ReviewCommand: ProgramCommand {
  static let topic = CommandTopic.review
  /// How many are asked where nobody says.
  static let standardCount = 20
  /// What is due so soon after a session is asked within it.
  private static let lookAhead = Milliseconds.minutes(20)
  /// So often at most is something asked again within a session.
  private static let rounds = 2

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      PracticeOptions.count.declared(.count, as: .number, words),
      LearnerOptions.candidate.declared(.learner, as: .id, words),
      LearnerOptions.roster.declared(.learnerRoster, as: .file, words),
      ExamOptions.passcode.declared(.passcode, as: .passcode, words),
      LearnerOptions.selfGrade.declared(.selfGrade, words),
      LearnerOptions.retention.declared(.retention, as: .percent, words),
      LearnerOptions.fuzz.declared(.fuzz, as: .onOff, words),
      LearnerOptions.fit.declared(.fit, words),
      LearnerOptions.export.declared(.cardExport, as: .file, words),
      LearnerOptions.importing.declared(.cardImport, as: .file, words),
      PracticeOptions.seed.declared(.seed, as: .seed, words),
    ]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let desk = try await LearningDesk.open(invocation, in: context)
    if try set(invocation, desk) { return }
    try ExamIntake(desk: desk).run()
    let queue = ReviewQueue(desk: desk, books: try context.knownBooks())
    if let path = invocation[LearnerOptions.export] {
      return try CardText(queue: queue).export(to: path)
    }
    if let path = invocation[LearnerOptions.importing] {
      return try CardText(queue: queue).take(from: path)
    }
    try await review(
      queue, count: invocation[PracticeOptions.count] ?? standardCount,
      seed: invocation[PracticeOptions.seed] ?? SystemSeed.next(),
      asksGrade: invocation[LearnerOptions.selfGrade])
  }

  /// Changes settings; whether that was all that was asked for.
  private static func set(
    _ invocation: Invocation, _ desk: LearningDesk
  ) throws(CommandFailure) -> Bool {
    let words = desk.context.words
    var sentences: [String] = []
    if let percent = invocation[LearnerOptions.retention] {
      try desk.change { $0.retention = percent }
      sentences.append(words.retentionSet(percent))
    }
    if let isOn = invocation[LearnerOptions.fuzz] {
      try desk.change { $0.isFuzzed = isOn }
      sentences.append(words.fuzzSet(isOn))
    }
    if invocation[LearnerOptions.fit] { sentences.append(try MemoryFitting(desk: desk).run()) }
    try desk.context.show { page throws(TerminalClosed) in
      for sentence in sentences { try page.say(sentence) }
    }
    return !sentences.isEmpty
  }

  /// Asks what is due, and what was forgotten once more.
  static func review(
    _ queue: ReviewQueue, count: Int, seed: UInt64, asksGrade: Bool = false
  ) async throws(CommandFailure) {
    let (desk, context) = (queue.desk, queue.desk.context)
    var generator = SeededGenerator(seed: seed)
    let start = desk.now
    let due = try context.stored { () throws(StoreError) in
      try desk.store.dueCount(of: desk.learner, by: start)
    }
    var questions = try queue.due(count, by: start)
    guard !questions.isEmpty else {
      let next = try context.stored { () throws(StoreError) in
        try desk.store.nextDue(of: desk.learner)
      }
      // What may not be asked now is due and yet nothing that could be waited for.
      let later = next.flatMap { $0 > start ? $0 : nil }
      let text = later.map { CivilTime($0, in: LearningDesk.zone).text() }
      return try context.show { page throws(TerminalClosed) in
        try page.say(context.words.nothingDue(next: text))
      }
    }
    var heading = context.words.reviewHeading(count: questions.count, due: due)
    for round in 0...rounds {
      let drawn = questions.map { PracticeDraw.shuffled($0, using: &generator) }
      let tally = try await PracticeCommand.ask(
        drawn, title: context.words.reviewTitle, heading: heading,
        recording: desk.recording(.review, of: questions, asksGrade: asksGrade), in: context)
      guard !tally.hasLeft, round < rounds else { return }
      questions = try forgotten(questions, desk)
      guard !questions.isEmpty else { return }
      heading = context.words.sameDayHeading(count: questions.count)
      try context.show { page throws(TerminalClosed) in try page.blank() }
    }
  }

  /// Which of these come again within minutes.
  private static func forgotten(
    _ questions: [Question], _ desk: LearningDesk
  ) throws(CommandFailure) -> [Question] {
    let end = desk.now + lookAhead
    var again: [Question] = []
    for question in questions {
      let item = try desk.context.stored { () throws(StoreError) in
        try desk.store.item(of: desk.learner, question: question.id)
      }
      if let item, item.card.phase != .review, item.card.due <= end { again.append(question) }
    }
    return again
  }
}
