import BigScreen
import Competition
import ExamModel
import ExamTesting
import Wording

@testable import QuizRunner

/// An operator before the desk of a contest, with a script of what is typed.
final class DeskScene {
  let contest: Contest
  let time = ManualTime()
  let log = InMemoryContestLog()
  let screen = RecordedScreen()
  var words: any Words
  var width: Int
  /// Everything that was seen and typed, over all runs.
  private(set) var transcript = ""

  init(language: Language = .chinese, width: Int = 80, contest: Contest = DeskScene.contest) {
    self.contest = contest
    words = language.words
    self.width = width
  }

  /// Runs the desk once, from the events as they are stored.
  func run(_ script: [ScriptedInput]) async throws {
    var entries: [ContestEntry] = []
    for line in try log.lines(ofContest: "c", from: 0) {
      guard let event = ContestEvent(notation: line.event) else { continue }
      entries.append(ContestEntry(index: line.index, moment: line.moment, event: event))
    }
    let terminal = ScriptedTerminal(script, time: time, width: width, isInteractive: true)
    var desk = ContestDesk(
      record: "c", session: try ContestSession(contest: contest, entries: entries),
      deck: Self.deck, page: Page(terminal: terminal, width: ScreenWidth.of), words: words,
      log: log, time: time, screen: screen, freshSeed: { 7 })
    defer { transcript += terminal.transcript }
    try await desk.run()
  }

  /// What has been stored.
  var events: [String] { (try? log.lines(ofContest: "c", from: 0).map(\.event)) ?? [] }

  static let contest = Contest(
    title: "应急管理知识竞赛",
    teams: [
      Team(name: "城关镇代表队", unit: "城关镇", members: ["张三", "李四"], substitutes: ["王五"]),
      Team(name: "公安局代表队", unit: "公安局"), Team(name: "化工厂代表队", unit: "化工厂"),
    ],
    judges: [Judge(name: "王评委", unit: "城关镇"), Judge(name: "李评委", unit: "党校")],
    awards: [Award(name: "一等奖", count: 1), Award(name: "优秀组织奖", count: 1, isRanked: false)],
    stages: [
      Stage(
        title: "决赛",
        rounds: [
          round("抢答题", .buzzer) { $0.questions = 3 },
          round("风险题", .risk) {
            $0.questions = 2
            $0.mayNominate = true
          },
        ], tiebreak: round("加赛题", .tiebreak) { $0.questions = 5 })
    ])

  private static func round(
    _ title: String, _ kind: RoundKind, _ change: (inout RoundRules) -> Void
  ) -> Round {
    var rules = RoundRules(kind)
    change(&rules)
    return Round(title: title, kind: kind, rules: rules)
  }

  static let deck: ContestDeck = {
    let pool = [SampleQuestions.single, SampleQuestions.multiple, SampleQuestions.judgement]
    let parts = (0...2).map { number in
      ContestDeck.Part(
        place: ContestPlace(stage: 0, heat: 0, round: number), questions: pool + pool, spares: pool)
    }
    return ContestDeck(parts: parts, rehearsal: pool)
  }()
}

/// A big screen that keeps what it was told.
final class RecordedScreen: AudienceScreen {
  private(set) var views: [ScreenView] = []
  /// Whether it has ended, when it is minded next.
  var hasEnded = false

  func show(_ view: ScreenView) { views.append(view) }

  func mind() -> Bool {
    defer { hasEnded = false }
    return hasEnded
  }
}
