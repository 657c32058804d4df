import Arguments
import Grading
import JSONText
import Platform
import Reports
import Wording

/// `analyse PAPER` or `analyse --responses FILE --key FILE`: what the marks say of the questions.
enum AnalyseCommand: ProgramCommand {
  static let topic = CommandTopic.analyse
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      AnalyseOptions.responses.declared(.responses, as: .file, words),
      AnalyseOptions.key.declared(.key, as: .file, words),
      AnalyseOptions.irt.declared(.irt, words),
      AnalyseOptions.groups.declared(.groups, as: .file, words),
      ReportOptions.output.declared(.reportFile, as: .file, words, repeats: true),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.optional, .analysedPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let responses = invocation[AnalyseOptions.responses]
    guard (invocation[paper] == nil) != (responses == nil) else {
      let place = context.words.placeholder(of: .paper)
      throw CommandFailure(.usage, context.words.needsOneOf([place, "--responses"]))
    }
    let source =
      if let responses {
        try ResponseSource(
          responses, key: invocation[AnalyseOptions.key],
          groups: invocation[AnalyseOptions.groups], context: context
        ).answers()
      } else {
        try AttemptSource(
          invocation[paper] ?? "", groups: invocation[AnalyseOptions.groups], context: context
        ).answers()
      }
    let study = AnswerStudy(source, hasTraits: invocation[AnalyseOptions.irt])
    let paths = invocation.values(of: ReportOptions.output)
    let isJSON = invocation[ReportOptions.json]
    if isJSON { try context.print(.object(study.json)) }
    guard !isJSON || !paths.isEmpty else { return }
    let report = AnalysisReport(study, words: context.words).report
    for path in paths { try context.write(report, to: path) }
    if !isJSON, paths.isEmpty { try context.show(report) }
  }
}
