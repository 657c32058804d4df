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
  private static let screen = Flag("screen")
  private static let host = Option<String>.text("host")
  private static let port = Option<Int>.wholeNumber("port", in: 0...65_535)
  private static let usualPort = 8620

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      ExamOptions.seed.declared(.seed, as: .seed, words),
      again.declared(.again, words),
      screen.declared(.screen, words),
      host.declared(.host, as: .host, words),
      port.declared(.port, as: .port, words),
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
    let screen = try screen(invocation, context)
    var desk = ContestDesk(
      record: open.record.id, session: try open.session(context), deck: open.deck,
      page: context.page, words: context.words, log: store, time: context.time,
      screen: screen, freshSeed: { lots.next() })
    do throws(DialogueFailure) {
      try await desk.run()
    } catch {
      throw context.failure(error)
    }
  }

  /// The big screen, where one is asked for; says where it is.
  private static func screen(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ScreenProcess? {
    guard invocation[screen] else { return nil }
    let process = try ScreenProcess.start(
      host: invocation[host] ?? "127.0.0.1", port: invocation[port] ?? usualPort,
      words: context.words)
    context.note(context.words.screenAt(process.address(context.words)))
    return process
  }
}
