import Arguments
import ExamModel
import ExamSession
import Grading
import JSONText
import Platform
import Reports
import Tables
import Wording

/// `grade PAPER`: who came, who passed, grades, and who is to sit again.
enum GradeCommand: ProgramCommand {
  static let topic = CommandTopic.grade
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      ExamOptions.roster.declared(.gradeRoster, as: .file, words),
      GradeOptions.target.declared(.target, as: .percent, words),
      GradeOptions.margin.declared(.margin, as: .percent, words),
      GradeOptions.base.declared(.passRateBase, as: .rule, words),
      GradeOptions.ties.declared(.quotaTies, as: .rule, words),
      GradeOptions.tieBreak.declared(.tieBreak, as: .rule, words, repeats: true),
      GradeOptions.ranks.declared(.ranks, as: .rule, words),
      GradeOptions.bulletin.declared(.bulletin, as: .file, words, repeats: true),
      GradeOptions.nameFailed.declared(.nameFailed, words),
      CorrectionOptions.signer.declared(.bulletinSigner, as: .unit, words),
      ReportOptions.output.declared(.reportFile, as: .file, words, repeats: true),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper] else { return }
    let records = try PaperRecords(of: name, in: context)
    let sheet = try sheet(of: records, invocation, context)
    let bulletins = invocation.values(of: GradeOptions.bulletin)
    if !bulletins.isEmpty {
      let points = WeakPoints(records.sessions.first?.records ?? []).points
      let bulletin = Bulletin(
        sheet, weakPoints: Array(points.values),
        namesFailed: invocation[GradeOptions.nameFailed],
        signature: Bulletin.Signature(
          signer: invocation[CorrectionOptions.signer] ?? "",
          date: CivilTime(context.time.now().wall, in: records.paper.zone)),
        words: context.words)
      for path in bulletins { try context.write(bulletin.report, to: path) }
    }
    let paths = invocation.values(of: ReportOptions.output)
    let isJSON = invocation[ReportOptions.json]
    if isJSON { try context.print(.object(sheet.json)) }
    guard !(isJSON || !bulletins.isEmpty) || !paths.isEmpty else { return }
    let report = GradeReport(sheet, words: context.words).report
    for path in paths { try context.write(report, to: path) }
    if !isJSON, paths.isEmpty, bulletins.isEmpty { try context.show(report) }
  }

  /// The graded results that the options ask for.
  private static func sheet(
    of records: PaperRecords, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> GradeSheet {
    var roster: [RosterEntry]?
    if let path = invocation[ExamOptions.roster] { roster = try context.roster(at: path) }
    var rules = GradeSheet.Rules()
    rules.hasRoster = roster != nil
    rules.ties = invocation[GradeOptions.ties] ?? .better
    let standing = records.paper.standing
    rules.base = invocation[GradeOptions.base] ?? standing.passRateOf
    rules.order = BoardOrder(standing, invocation)
    rules.target = Self.target(standing.target, invocation)
    let results = ResultGathering(paper: records, roster: roster).results
    return GradeSheet(
      title: records.title, paper: records.paper, results: results, rules: rules,
      failed: AttemptResult.failed)
  }
}

extension GradeCommand {
  /// The paper's target, as far as options do not say otherwise.
  private static func target(
    _ target: StandingTarget?, _ invocation: Invocation
  ) -> GradeSheet.Target? {
    let usual = StandingTarget(green: Mark(100))
    let margin = GradeSheet.Target(target ?? usual).margin
    guard let rate = invocation[GradeOptions.target] ?? target.map({ GradeSheet.Target($0).rate })
    else { return nil }
    return GradeSheet.Target(
      rate: rate, margin: invocation[GradeOptions.margin] ?? margin, names: target?.names)
  }
}

extension BoardOrder {
  /// The paper's order, as far as options do not say otherwise.
  init(_ standing: StandingRules, _ invocation: Invocation) {
    let breakers = invocation.values(of: GradeOptions.tieBreak)
    self.init(
      tieBreakers: breakers.isEmpty ? standing.tieBreakers : breakers,
      rule: invocation[GradeOptions.ranks] ?? standing.ranks)
  }
}
