import Arguments
import Competition
import ExamModel
import Platform
import ResultStore
import Wording

/// `contest replay CONTEST`: the record retold, and the proof that the scores follow from it.
enum ContestReplayCommand: ProgramCommand {
  static let topic = CommandTopic.contestReplay
  private static let contest = Positional<String>.file("contest")

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [contest.declared(.required, .contest, as: .contest, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[contest] else { return }
    let title = try context.contest(named: name).title
    let store = try context.openStore()
    guard let open = try OpenContest.known(title, store: store, in: context) else {
      throw CommandFailure(.noInput, context.words.noContestRecord(title))
    }
    let record = ContestRecordView(
      session: try open.session(context), words: context.words)
    try context.print(record.lines.map { $0.printable + "\n" }.joined())
    guard record.isProven else {
      throw CommandFailure(.badData, context.words.replayFails(at: open.lines.count))
    }
  }
}
