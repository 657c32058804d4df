import Arguments
import ExamModel
import ExamSession
import JSONText
import ResultStore
import Wording

/// `results list [PAPER]`: the attempts there are.
enum ResultsListCommand: ProgramCommand {
  static let topic = CommandTopic.resultsList
  private static let paper = Positional<String>.file("paper")
  private static let candidate = Option<String>.text("candidate")
  private static let state = Option<AttemptState>.word(
    "state", of: AttemptState.allCases.map { ([$0.rawValue], $0) })

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      candidate.declared(.resultsCandidate, as: .id, words),
      state.declared(.state, as: .state, words),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.optional, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    var filter = AttemptFilter(candidate: invocation[candidate])
    if let name = invocation[paper] { filter.title = try context.paperTitle(name) }
    let isJSON = invocation[ReportOptions.json]
    let state = invocation[state]
    let view = AttemptView(context: context)
    var objects: [JSONValue] = []
    var isEmpty = true
    try context.forEachRecord(matching: filter) { record throws(CommandFailure) in
      guard state == nil || record.session.state == state else { return }
      isEmpty = false
      if isJSON { objects.append(.object(record.json)) } else { try view.showLine(of: record) }
    }
    if isJSON {
      try context.print(.array(objects))
    } else if isEmpty {
      context.note(context.words.noAttempts)
    }
  }
}
