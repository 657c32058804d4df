import Arguments
import ExamModel
import JSONText
import Platform
import Wording

/// `paper draw PAPER`: the form that a candidate got or would get.
enum PaperDrawCommand: ProgramCommand {
  static let topic = CommandTopic.paperDraw
  private static let paper = Positional<String>.file("paper")
  private static let candidate = Option<String>.text("candidate")
  private static let withKey = Flag("with-key")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      ExamOptions.seed.declared(.seed, as: .seed, words),
      candidate.declared(.drawnCandidate, as: .id, words),
      withKey.declared(.withKey, words),
      ReportOptions.json.declared(.json, words),
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
    let source = FormSource(paper: try context.paper(named: name), context: context)
    let candidate = invocation[candidate]
    let form: Form
    if let seed = invocation[ExamOptions.seed] {
      form = try source.form(seed: seed, candidate: candidate ?? "")
    } else if let candidate, let known = try source.knownForm(of: candidate) {
      form = known
    } else {
      form = try source.form(seed: SystemSeed.next(), candidate: candidate ?? "")
    }
    let withKey = invocation[withKey]
    if invocation[ReportOptions.json] {
      try context.print(form.json(of: candidate, withKey: withKey))
    } else {
      try FormView(context: context).show(form, of: candidate, withKey: withKey)
    }
  }
}
