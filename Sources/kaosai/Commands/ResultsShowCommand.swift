import Arguments
import JSONText
import Wording

/// `results show ATTEMPT`: one attempt with its responses and steps.
enum ResultsShowCommand: ProgramCommand {
  static let topic = CommandTopic.resultsShow
  private static let attempt = Positional<String>.text("attempt")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [ReportOptions.json.declared(.json, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [attempt.declared(.required, .attempt, as: .attempt, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let id = invocation[attempt] else { return }
    let record = try context.record(id)
    if invocation[ReportOptions.json] {
      return try context.print(.object(record.detailedJSON))
    }
    try AttemptView(context: context).showAll(of: record)
  }
}
