import Arguments
import BankLoader
import JSONText
import Wording

/// `bank stats [BANK…]`: what banks hold.
enum BankStatsCommand: ProgramCommand {
  static let topic = CommandTopic.bankStats
  private static let banks = Positional<String>.file("bank")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [ReportOptions.json.declared(.json, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [banks.declared(.repeated, .examinedBanks, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let books = try context.books(named: invocation.values(of: banks))
    let statistics = BankStatistics(of: books.map(\.document.bank))
    if invocation[ReportOptions.json] {
      try context.print(statistics.json)
    } else {
      try StatisticsView(context: context).show(statistics)
    }
  }
}
