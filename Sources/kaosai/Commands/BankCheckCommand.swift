import Arguments
import BankLoader
import ExamModel
import JSONText
import Platform
import Wording

/// `bank check [BANK…]`: everything that is wrong with banks, each finding with its line.
enum BankCheckCommand: ProgramCommand {
  static let topic = CommandTopic.bankCheck
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
    let documents = try context.books(named: invocation.values(of: banks)).map(\.document)
    let diagnostics = BankChecker.check(documents, laws: try context.laws())
    if invocation[ReportOptions.json] {
      try context.print(list: diagnostics) { BankJSON.issue($0, message: context.words.sentence) }
    } else {
      try context.print(linesOf: diagnostics) { context.line($0).printable }
    }
    try conclude(diagnostics, of: documents, isJSON: invocation[ReportOptions.json], in: context)
  }

  /// Says how many findings there are; errors make the command fail.
  private static func conclude(
    _ diagnostics: [Diagnostic<BankFinding>], of documents: [BankDocument], isJSON: Bool,
    in context: CommandContext
  ) throws(CommandFailure) {
    func count(_ severity: Severity) -> Int {
      diagnostics.count { $0.finding.severity == severity }
    }
    let summary = context.words.checked(
      questions: documents.reduce(0) { $0 + $1.bank.questions.count },
      errors: count(.error), warnings: count(.warning), notes: count(.note))
    guard count(.error) == 0 else {
      context.note(summary)
      throw CommandFailure(.badData)
    }
    if !isJSON { try context.print(summary + "\n") }
  }
}
