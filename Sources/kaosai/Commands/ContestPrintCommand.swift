import Arguments
import Competition
import ExamModel
import Platform
import ResultStore
import Wording

/// `contest print CONTEST`: sheets for host, judges, scorekeeper and teams as one HTML page.
enum ContestPrintCommand: ProgramCommand {
  static let topic = CommandTopic.contestPrint
  private static let contest = Positional<String>.file("contest")
  private static let sheet = Option<ContestSheet>.word(
    "sheet", of: ContestSheet.allCases.map { ([$0.rawValue], $0) })

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      sheet.declared(.sheet, as: .sheet, words),
      ExamOptions.seed.declared(.seed, as: .seed, words),
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
    let open = try OpenContest.find(
      contest, seed: invocation[ExamOptions.seed], again: false, store: try context.openStore(),
      in: context)
    let page = ContestPage(
      deck: open.deck, session: try open.session(context), words: context.words)
    try context.print(page.html(of: invocation[sheet].map { [$0] } ?? ContestSheet.allCases))
  }
}
