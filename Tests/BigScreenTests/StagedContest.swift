import Competition
import ExamModel
import ExamTesting
import JSONText
import Wording

@testable import BigScreen

/// A contest that a test plays before an audience; every text of its questions can be recognised.
struct StagedContest {
  var session: ContestSession
  let deck: ContestDeck
  let time = ManualTime()
  var words: any Words = Language.chinese.words
  var effects: [ContestEffect] = []

  var state: ContestState { session.state }

  init(_ contest: Contest = Self.contest(), deck: ContestDeck? = nil) {
    session = ContestSession(contest: contest)
    self.deck = deck ?? Self.deck(for: contest)
  }

  /// Before the first question of the first round.
  init(playing contest: Contest) throws(ContestRefusal) {
    self.init(contest)
    try take(.checkIn(team: nil, isPresent: true), .begin, .beginRound)
  }

  mutating func take(_ events: ContestEvent...) throws(ContestRefusal) {
    for event in events {
      let transition = try session.handle(event, at: time.now())
      session = transition.session
      effects = transition.effects
    }
  }

  /// What the audience may see now.
  func view(_ topic: ScreenTopic? = nil, tested: Int? = nil) -> ScreenView {
    let moment = time.now()
    return ScreenProjection(state: state, deck: deck, words: words).view(
      topic: topic, tested: tested, at: session.timeline.instant(of: moment), boot: moment.boot)
  }

  /// The bytes that are sent for it.
  func sent(_ topic: ScreenTopic? = nil) -> String { JSONWriter.text(of: view(topic).json) }

  static let names = ["城关镇", "河东镇", "公安局", "住建局", "化工厂", "供电公司"]

  static func contest(
    _ rounds: [Round] = RoundKind.allCases.filter { $0 != .tiebreak }.map { round($0) },
    teams: Int = 4, stages: Int = 1
  ) -> Contest {
    let tiebreak = round(.tiebreak)
    let list = (0..<stages).map { number in
      let isLast = number == stages - 1
      return Stage(
        title: isLast ? "决赛" : "初赛", heats: isLast ? 1 : 2, advance: isLast ? 0 : 2,
        rounds: rounds, tiebreak: tiebreak)
    }
    return Contest(
      title: "应急知识竞赛", teams: names.prefix(teams).map { Team(name: $0, members: ["甲", "乙"]) },
      awards: [Award(name: "一等奖", count: 1), Award(name: "二等奖", count: 1)], stages: list)
  }

  static func round(_ kind: RoundKind, _ change: (inout RoundRules) -> Void = { _ in }) -> Round {
    var rules = RoundRules(kind)
    rules.mayNominate = true
    change(&rules)
    return Round(title: "环节\(kind.rawValue)", kind: kind, rules: rules)
  }

  /// Questions whose stem, options, key, explanation and article carry their number.
  static func deck(for contest: Contest, keys: String = "答案") -> ContestDeck {
    var number = 0
    func next() -> Question {
      number += 1
      let isChoice = number.isMultiple(of: 2)
      var question = Question(
        id: "q\(number)", kind: isChoice ? .singleChoice : .fillIn, stem: "题干〔\(number)〕",
        options: isChoice ? ["选项甲〔\(number)〕", "选项乙〔\(number)〕"] : [],
        key: isChoice
          ? .choices([keys == "答案" ? 0 : 1])
          : .blanks([["\(keys)〔\(number)〕"]], anyOrder: false))
      question.rationale = "解析\(keys)〔\(number)〕"
      question.citations = [Citation(law: "法规\(keys)〔\(number)〕")]
      return question
    }
    let parts = contest.stages.enumerated().flatMap { stage, definition in
      (0..<max(1, definition.heats)).flatMap { heat in
        (0...definition.rounds.count).map { round in
          let rules = definition.round(round)
          let teams = contest.teams(inHeatsOf: stage)
          return ContestDeck.Part(
            place: ContestPlace(stage: stage, heat: heat, round: round),
            questions: (0..<rules.questionsNeeded(teams: teams)).map { _ in next() },
            spares: (0..<rules.sparesNeeded(teams: teams)).map { _ in next() })
        }
      }
    }
    return ContestDeck(parts: parts, rehearsal: (0..<5).map { _ in next() })
  }
}
