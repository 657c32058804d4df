import Arguments
import ExamModel
import JSONText
import Platform
import Wording

/// `paper check [PAPER…]`: everything that is wrong in papers, and whether the banks can fill them.
enum PaperCheckCommand: ProgramCommand {
  static let topic = CommandTopic.paperCheck
  private static let papers = Positional<String>.file("papers")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [ReportOptions.json.declared(.json, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [papers.declared(.repeated, .papers, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    var inspections: [PaperInspection] = []
    for path in try paths(invocation.values(of: papers), in: context) {
      inspections.append(try PaperInspection(path: path, context: context))
    }
    if invocation[ReportOptions.json] {
      try context.print(.array(inspections.map { $0.json(words: context.words) }))
    } else {
      for inspection in inspections { try show(inspection, in: context) }
    }
    let count = inspections.reduce(0) { $0 + $1.diagnostics.count }
    if count > 0 { throw CommandFailure(.badData, context.words.problemCount(count)) }
  }

  private static func paths(
    _ names: [String], in context: CommandContext
  ) throws(CommandFailure) -> [String] {
    var paths: [String] = []
    for name in names { paths.append(try context.paperPath(named: name)) }
    if names.isEmpty { paths = try context.paperPaths() }
    guard !paths.isEmpty else {
      throw CommandFailure(.noInput, context.words.noPapers(folder: context.paperFolder))
    }
    return paths
  }

  private static func show(
    _ inspection: PaperInspection, in context: CommandContext
  ) throws(CommandFailure) {
    let words = context.words
    guard let paper = inspection.paper, inspection.diagnostics.isEmpty else {
      for diagnostic in inspection.diagnostics {
        let line = context.line(diagnostic, sentence: words.sentence(for: diagnostic.finding))
        try context.print(line.printable + "\n")
      }
      return
    }
    let sentence = words.soundPaper(
      paper.title, questions: paper.blueprint.questionCount, marks: paper.blueprint.maximum,
      pool: inspection.poolCount)
    try context.print(sentence.printable + "\n")
  }
}
