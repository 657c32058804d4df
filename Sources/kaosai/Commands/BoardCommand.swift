import Arguments
import ExamModel
import Grading
import JSONText
import Platform
import Reports
import ResultStore
import Wording

/// `board PAPER` and `board CONTEST`: who leads, live with `--watch`.
enum BoardCommand: ProgramCommand {
  static let topic = CommandTopic.board
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      GradeOptions.top.declared(.top, as: .count, words),
      GradeOptions.unitsBy.declared(.unitsBy, as: .rule, words),
      GradeOptions.tieBreak.declared(.tieBreak, as: .rule, words, repeats: true),
      GradeOptions.ranks.declared(.ranks, as: .rule, words),
      GradeOptions.series.declared(.series, words),
      GradeOptions.watch.declared(.watch, as: .seconds, words),
      GradeOptions.freeze.declared(.freeze, words),
      GradeOptions.unfreeze.declared(.unfreeze, words),
      ReportOptions.output.declared(.reportFile, as: .file, words, repeats: true),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .boardSource, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper] else { return }
    if invocation[GradeOptions.freeze] || invocation[GradeOptions.unfreeze] {
      return try freeze(name, invocation[GradeOptions.freeze], context)
    }
    if let contest = try ContestBoard(named: name, in: context) {
      return try await show(contest, invocation, context)
    }
    let source = BoardSource(
      name: name, hasSeries: invocation[GradeOptions.series], context: context
    ) { standing in
      var rules = Board.Rules()
      rules.order = BoardOrder(standing, invocation)
      rules.groups = invocation[GradeOptions.unitsBy] ?? standing.groups
      rules.top = invocation[GradeOptions.top]
      return rules
    }
    if let seconds = invocation[GradeOptions.watch] {
      return try await watch(source, every: seconds, context)
    }
    let board = try source.board()
    if invocation[ReportOptions.json] { try context.print(.object(board.json)) }
    let report = BoardReport(board, words: context.words).report
    let paths = invocation.values(of: ReportOptions.output)
    for path in paths { try context.write(report, to: path) }
    if !invocation[ReportOptions.json], paths.isEmpty { try context.show(report) }
  }

  /// Shows the board again and again; a line, the end of input or an interruption ends it.
  private static func watch(
    _ source: BoardSource, every seconds: Int, _ context: CommandContext
  ) async throws(CommandFailure) {
    try await again(every: seconds, context) { () throws(CommandFailure) in
      try context.show(BoardReport(try source.board(), words: context.words).report)
    }
  }

  private static func again(
    every seconds: Int, _ context: CommandContext, _ show: () throws(CommandFailure) -> Void
  ) async throws(CommandFailure) {
    while true {
      if context.terminal.hasColour { try context.print("\u{1B}[H\u{1B}[2J") }
      try show()
      let end = context.time.now().boot + Milliseconds(Int64(seconds) * 1000)
      guard case .deadline = await context.terminal.readLine(LineRequest(deadline: end)) else {
        return
      }
      if !context.terminal.hasColour { try context.print("\n") }
    }
  }

  /// The scores of a contest, as plain text.
  private static func show(
    _ contest: ContestBoard, _ invocation: Invocation, _ context: CommandContext
  ) async throws(CommandFailure) {
    if invocation[ReportOptions.json] {
      return try context.print(ContestBoard.json(of: try contest.view()))
    }
    func show() throws(CommandFailure) {
      let lines = ContestBoard.lines(of: try contest.view())
      try context.print(lines.map { $0.printable + "\n" }.joined())
    }
    guard let seconds = invocation[GradeOptions.watch] else { return try show() }
    try await again(every: seconds, context, show)
  }

  private static func freeze(
    _ name: String, _ isFrozen: Bool, _ context: CommandContext
  ) throws(CommandFailure) {
    let records = try PaperRecords(of: name, in: context)
    guard let main = records.sessions.first else { return }
    let now = BoardFreeze(main.rulings).since != nil
    guard now != isFrozen else {
      throw CommandFailure(
        .notPermitted, context.words.boardAlready(frozen: isFrozen, title: records.title))
    }
    let ruling = Ruling(
      sitting: main.sitting.id, moment: context.time.now(), signer: "",
      action: isFrozen ? .boardFrozen : .boardUnfrozen)
    let store = try context.openStore()
    try context.stored { () throws(StoreError) in try store.append([ruling]) }
    try context.print(
      context.words.boardFrozen(isFrozen, title: records.title).printable + "\n")
  }
}
