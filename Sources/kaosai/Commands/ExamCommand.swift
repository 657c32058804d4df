import Arguments
import ExamModel
import ExamSession
import Platform
import QuizRunner
import ResultStore
import Wording

/// `exam PAPER`: a timed exam; begun before, it goes on.
enum ExamCommand: ProgramCommand {
  static let topic = CommandTopic.exam
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      ExamOptions.candidate.declared(.candidate, as: .id, words),
      ExamOptions.name.declared(.name, as: .name, words),
      ExamOptions.unit.declared(.unit, as: .unit, words),
      ExamOptions.category.declared(.category, as: .category, words),
      ExamOptions.roster.declared(.roster, as: .file, words),
      ExamOptions.passcode.declared(.passcode, as: .passcode, words),
      ExamOptions.seed.declared(.seed, as: .seed, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .paper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper] else { return }
    try await sit(name, invocation, in: context)
  }

  /// Identifies the candidate, lets them in, and runs the exam.
  static func sit(
    _ name: String, _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) {
    try await sit(try context.paper(named: name), invocation, in: context)
  }

  /// Identifies the candidate of a paper that has been read, lets them in, and runs the exam.
  static func sit(
    _ read: CommandContext.ReadPaper, _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) {
    let identity = CandidateEntry(invocation: invocation, context: context)
    guard let candidate = try await identity.candidate() else {
      throw CommandFailure(.notPermitted)
    }
    let store = try context.openStore()
    let read = try context.anchored(read, store: store)
    let entry = ExamEntry(log: store, time: context.time, digest: SHA256Digest.function)
    let request = ExamEntry.Request(
      candidate: candidate, paper: read.paper, paperText: read.text,
      seed: invocation[ExamOptions.seed], hasRoster: invocation[ExamOptions.roster] != nil)
    let admitted = try admit(request, by: entry, store: store, in: context)
    if admitted.sitting.paperText != read.text { context.note(context.words.paperAsOpened) }
    try await run(admitted, store: store, in: context)
  }

  private static func admit(
    _ request: ExamEntry.Request, by entry: ExamEntry, store: ResultStore,
    in context: CommandContext
  ) throws(CommandFailure) -> ExamEntry.Admitted {
    do throws(ExamEntry.Failure) {
      if let open = try entry.resume(request) { return open }
    } catch {
      throw context.failure(error, zone: request.paper.zone)
    }
    try refuseConfirmed(request, store, context)
    // Only now are the banks read: an attempt that is open has its questions in the store.
    let source = try PoolSource(paper: request.paper, store: store, context: context)
    do throws(ExamEntry.Failure) {
      return try entry.admit(request, freshSeed: SystemSeed.next(), banks: source)
    } catch {
      throw context.failure(error, zone: request.paper.zone)
    }
  }

  /// Nobody starts in a sitting whose results are confirmed.
  private static func refuseConfirmed(
    _ request: ExamEntry.Request, _ store: ResultStore, _ context: CommandContext
  ) throws(CommandFailure) {
    let paper = request.paper
    let isConfirmed = try context.stored { () throws(StoreError) -> Bool in
      for sitting in try store.sittings(titled: paper.title)
      where sitting.paper.opening == paper.opening
        && (paper.opening != .always || sitting.paperText == request.paperText)
      {
        let rulings = try store.rulings(on: sitting.id)
        if rulings.contains(where: { $0.action == .confirmed }) { return true }
      }
      return false
    }
    guard !isConfirmed else {
      throw CommandFailure(.notPermitted, context.words.resultsStand(paper.title))
    }
  }

  private static func run(
    _ admitted: ExamEntry.Admitted, store: ResultStore, in context: CommandContext
  ) async throws(CommandFailure) {
    let dialogue = ExamDialogue(
      attempt: admitted.attempt, paper: admitted.sitting.paper, page: context.page,
      words: context.words, log: store, time: context.time)
    guard var dialogue else {
      let problem = StoreError.corrupt(path: context.storePath, reason: admitted.attempt.id)
      throw context.failure(problem)
    }
    do throws(DialogueFailure) {
      _ = try await dialogue.run(isResumed: admitted.isResumed)
    } catch {
      throw context.failure(error)
    }
  }
}
