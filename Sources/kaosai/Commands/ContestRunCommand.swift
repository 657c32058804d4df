import Arguments
import ExamModel
import Platform
import QuizRunner
import ResultStore
import Wording

/// `contest run CONTEST`: the operator's desk; begun before, it goes on.
enum ContestRunCommand: ProgramCommand {
  static let topic = CommandTopic.contestRun
  private static let contest = Positional<String>.file("contest")
  private static let again = Flag("again")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      ExamOptions.seed.declared(.seed, as: .seed, words),
      again.declared(.again, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [contest.declared(.required, .contest, as: .contest, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[contest] else { return }
    let contest = try context.contest(named: name)
    let store = try context.openStore()
    let open = try OpenContest.find(
      contest, seed: invocation[ExamOptions.seed], again: invocation[again], store: store,
      in: context)
    // A contest with a seed of its own draws its lots from it too.
    var lots = SeededGenerator(seed: open.record.seed, label: "lots \(open.lines.count)")
    var desk = ContestDesk(
      record: open.record.id, session: try open.session(context), deck: open.deck,
      page: context.page, words: context.words, log: store, time: context.time,
      freshSeed: { lots.next() })
    do throws(DialogueFailure) {
      try await desk.run()
    } catch {
      throw context.failure(error)
    }
  }
}
