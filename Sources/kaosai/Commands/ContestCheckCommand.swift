import Arguments
import Competition
import ExamFiles
import ExamModel
import Platform
import Wording

/// `contest check [CONTEST…]`: what is wrong in contests, what they need and how long they take.
enum ContestCheckCommand: ProgramCommand {
  static let topic = CommandTopic.contestCheck
  private static let contests = Positional<String>.file("contests")
  /// 加赛题 that a stage must have at least.
  private static let fewestTiebreaks = 5

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [contests.declared(.repeated, .contests, as: .contest, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    var paths: [String] = []
    for name in invocation.values(of: contests) {
      paths.append(try context.contestPath(named: name))
    }
    if paths.isEmpty { paths = try context.contestPaths() }
    guard !paths.isEmpty else {
      throw CommandFailure(.noInput, context.words.noContests(folder: context.contestFolder))
    }
    var problems = 0
    for path in paths { problems += try check(path, context) }
    if problems > 0 { throw CommandFailure(.badData, context.words.problemCount(problems)) }
  }

  /// Prints what is to be said of one contest; how many problems it has.
  private static func check(
    _ path: String, _ context: CommandContext
  ) throws(CommandFailure) -> Int {
    let (contest, diagnostics) = try context.readContest(at: path)
    for diagnostic in diagnostics {
      let sentence = context.words.sentence(for: diagnostic.finding)
      try context.print(context.line(diagnostic, sentence: sentence).printable + "\n")
    }
    guard let contest else { return max(1, diagnostics.count) }
    let bytes = try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: CommandContext.fileLimit)
    }
    return try check(contest, ContestPlaces(bytes: bytes, file: path), context)
  }

  private static func check(
    _ contest: Contest, _ places: ContestPlaces, _ context: CommandContext
  ) throws(CommandFailure) -> Int {
    let words = context.words
    let pool = try ContestPool(contest: contest, seed: 0, context: context)
    var problems: [String] = []
    var lines: [String] = []
    var (questions, spares, minutes) = (0, 0, Int64(0))
    for (number, stage) in contest.stages.enumerated() {
      let teams = contest.teams(inHeatsOf: number)
      let heats = max(1, stage.heats)
      for (position, round) in (stage.rounds + [stage.tiebreak]).enumerated() {
        let needed = round.questionsNeeded(teams: teams) * heats
        let extra = round.sparesNeeded(teams: teams) * heats
        questions += needed
        spares += extra
        minutes += round.estimate(teams: teams).count * Int64(heats) / 60_000
        let available = pool.questions(stage: number, round: position).count
        lines.append(
          "  "
            + words.roundNeeds(
              "\(stage.title) \(round.title)", questions: needed, spares: extra,
              available: available))
      }
      let tiebreaks = stage.tiebreak.questionsNeeded(teams: teams)
      if tiebreaks < fewestTiebreaks {
        let place = places.position(stage: number, round: stage.rounds.count)
        problems.append(
          line(
            place, "few-tiebreaks", words.fewTiebreaks(stage: stage.title, count: tiebreaks),
            context))
      }
    }
    do throws(ContestDeal.Shortfall) {
      _ = try pool.deal(contest).deck(seed: 0)
    } catch {
      let place = places.position(stage: error.place.stage, round: error.place.round)
      problems.append(
        line(
          place, "cannot-fill", OpenContest.sentence(for: error, in: contest, words), context))
    }
    let sound = words.soundContest(
      contest.title, teams: contest.teams.count, questions: questions, spares: spares,
      minutes: Int(minutes))
    let report = (problems.isEmpty ? [sound] : problems) + lines
    try context.print(report.map { $0.printable + "\n" }.joined())
    return problems.count
  }

  /// `file:line:column code sentence`.
  private static func line(
    _ place: SourcePosition, _ code: String, _ sentence: String, _ context: CommandContext
  ) -> String {
    "\(context.place(place)):\(place.column) \(code) \(sentence)"
  }
}
