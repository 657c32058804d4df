import Arguments
import Competition
import ExamFiles
import ExamModel
import Platform
import QuizRunner
import Wording

/// `contest new FILE`: a contest with the usual rounds, for people to go on editing.
enum ContestNewCommand: ProgramCommand {
  static let topic = CommandTopic.contestNew
  private static let file = Positional<String>.file("file")
  private static let title = Option<String>.text("title")
  private static let teams = Option<String>.text("teams")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      title.declared(.contestTitle, as: .title, words),
      teams.declared(.teams, as: .teams, words),
      OutputOptions.force.declared(.force, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [file.declared(.required, .newContest, as: .file, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let path = invocation[file] else { return }
    let isForced = invocation[OutputOptions.force]
    try context.refuse(existing: path, unless: isForced)
    let title = try await value(invocation[title], context.words.askTitle, context)
    let named = try await value(invocation[teams], context.words.askTeams, context)
    let teams = TeamList.read(named) ?? TeamList.people(named).map { Team(name: $0, unit: $0) }
    guard !title.isEmpty, teams.count >= 2 else {
      throw CommandFailure(.badData, context.words.askTeams)
    }
    let rounds = [RoundKind.required, .buzzer, .risk].map {
      Round(title: context.words.roundKind($0), kind: $0)
    }
    var tiebreak = Round(title: context.words.roundKind(.tiebreak), kind: .tiebreak)
    tiebreak.rules.questions = 10
    let awards = zip(["一等奖", "二等奖", "三等奖"], 1...).map { Award(name: $0, count: $1) }
    let contest = Contest(
      title: title, teams: teams, awards: awards,
      stages: [Stage(title: "决赛", rounds: rounds, tiebreak: tiebreak)])
    let text = ContestWriter.text(of: contest) {
      context.words.contestComment(on: $0)
    }
    try context.save(Array(text.utf8), to: path, replacing: isForced)
    try context.print(context.words.fileMade(path) + "\n")
  }

  /// What was given, or else what is typed.
  private static func value(
    _ given: String?, _ prompt: String, _ context: CommandContext
  ) async throws(CommandFailure) -> String {
    if let given { return given.printable }
    do throws(TerminalClosed) {
      if case .line(let line) = try await context.page.ask(prompt) { return line }
    } catch {
      throw CommandFailure(.ioError)
    }
    throw CommandFailure(.noInput, prompt)
  }
}
