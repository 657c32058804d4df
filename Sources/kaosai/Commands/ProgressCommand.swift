import Arguments
import ExamModel
import JSONText
import Platform
import QuizRunner
import Reports
import ResultStore
import Wording

/// `progress`: for oneself, for one's people, for units over the periods of a series.
enum ProgressCommand: ProgramCommand {
  static let topic = CommandTopic.progress

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      LearnerOptions.candidate.declared(.learner, as: .id, words),
      LearnerOptions.pairs.declared(.pairs, as: .file, words),
      LearnerOptions.mentor.declared(.mentor, as: .id, words),
      LearnerOptions.series.declared(.periods, as: .title, words),
      LearnerOptions.roster.declared(.progressRoster, as: .file, words),
      ExamOptions.passcode.declared(.passcode, as: .passcode, words),
      ReportOptions.output.declared(.reportFile, as: .file, words, repeats: true),
      ReportOptions.json.declared(.json, words),
      LearnerOptions.export.declared(.learningExport, as: .file, words),
      LearnerOptions.erase.declared(.erase, words),
      LearnerOptions.yes.declared(.yes, words),
    ]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    if let path = invocation[LearnerOptions.pairs] {
      let pairs = try PairList(path: path, in: context)
      let view = PairsProgress(
        pairs: pairs.of(mentor: invocation[LearnerOptions.mentor]), store: try context.openStore(),
        context: context)
      return try tell(try view.report(), try view.json(), invocation, context)
    }
    if let series = invocation[LearnerOptions.series] {
      let roster = try invocation[LearnerOptions.roster].map { path throws(CommandFailure) in
        try context.roster(at: path)
      }
      let view = try SeriesProgress(series, roster: roster, in: context)
      return try tell(view.report, view.json, invocation, context)
    }
    let desk = try await LearningDesk.open(invocation, in: context)
    if let path = invocation[LearnerOptions.export] { try export(desk, to: path) }
    if invocation[LearnerOptions.erase] {
      try await erase(desk, isSure: invocation[LearnerOptions.yes])
    }
    guard invocation[LearnerOptions.export] == nil, !invocation[LearnerOptions.erase] else {
      return
    }
    let view = try OwnProgress(desk: desk)
    guard !view.isEmpty || invocation[ReportOptions.json] else {
      return try context.show { page throws(TerminalClosed) in
        try page.say(context.words.noLearning(desk.learner))
      }
    }
    try tell(view.report, view.json, invocation, context)
  }

  /// Writes a report wherever it was asked for.
  private static func tell(
    _ report: Report, _ json: JSONValue, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) {
    if invocation[ReportOptions.json] { try context.print(json) }
    let paths = invocation.values(of: ReportOptions.output)
    for path in paths { try context.write(report, to: path) }
    if !invocation[ReportOptions.json], paths.isEmpty { try context.show(report) }
  }

  private static func export(_ desk: LearningDesk, to path: String) throws(CommandFailure) {
    let context = desk.context
    try demandLearner(desk)
    let json = try context.stored { () throws(StoreError) in
      try desk.store.exportedLearning(of: desk.learner)
    }
    try context.files { () throws(FileError) in
      try FileBytes.write(JSONWriter.bytes(of: json) + [0x0A], to: path)
    }
    try context.print(context.words.learningExported(desk.learner, path: path).printable + "\n")
  }

  private static func erase(
    _ desk: LearningDesk, isSure: Bool
  ) async throws(CommandFailure) {
    let (context, words) = (desk.context, desk.context.words)
    try demandLearner(desk)
    var isSure = isSure
    if !isSure {
      do throws(TerminalClosed) {
        isSure =
          try await Menu(page: context.page, words: words).confirm(words.askErase(desk.learner))
          ?? false
      } catch {
        throw CommandFailure(.ioError)
      }
    }
    guard isSure else { return try context.print(words.notErased + "\n") }
    let count = try context.stored { () throws(StoreError) in
      try desk.store.eraseLearner(desk.learner)
    }
    try context.print(words.erased(desk.learner, answers: count).printable + "\n")
  }

  private static func demandLearner(_ desk: LearningDesk) throws(CommandFailure) {
    let known = try desk.context.stored { () throws(StoreError) in try desk.store.learners() }
    guard known.contains(desk.learner) else {
      throw CommandFailure(.noInput, desk.context.words.noLearning(desk.learner))
    }
  }
}
