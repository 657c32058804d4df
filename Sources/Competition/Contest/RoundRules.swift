package import ExamModel

/// The numbers and switches of a round; all are settings.
package struct RoundRules: Sendable, Hashable {
  /// How many questions: of each team or member in turn where the kind goes by turns, else of all;
  /// of a risk round how many numbers each value has.
  package var questions: Int
  /// How many turns each team has in a risk round.
  package var turns: Int
  /// How many members of each team answer, one after the other; 0 where the team answers as one.
  package var members: Int
  /// Whether a team answers all of its questions before the next team begins.
  package var isTeamByTeam: Bool
  /// 题签: whether a team draws the number of an envelope that holds its questions.
  package var hasEnvelopes: Bool
  /// In which order.
  package var order: TurnOrder
  /// What a right answer adds; of a risk question its value takes this place.
  package var right: Mark
  /// What a wrong or incomplete answer adds: zero or less.
  package var wrong: Mark
  /// What running out of time adds: zero or less.
  package var overTime: Mark
  /// What a foul adds: zero or less.
  package var foul: Mark
  /// 作答: how long a team has to answer.
  package var time: Milliseconds
  /// 抢答等待: how long teams may press after 开始.
  package var wait: Milliseconds
  /// How soon after the press a team must begin to answer; nil for no limit of its own.
  package var beginWithin: Milliseconds?
  /// What an early press does to the question.
  package var earlyPress: EarlyPress
  /// How long after 开始 a team that pressed early is not heard, where it may still press.
  package var coolDown: Milliseconds?
  /// Whether teams may press while the question is read.
  package var pressesWhileReading: Bool
  /// 补答: how many further teams may answer after a wrong answer.
  package var secondChances: Int
  /// What a risk question may be worth.
  package var values: [Mark]
  /// 放弃: whether a team may pass.
  package var mayPass: Bool
  /// 指定: whether a team may name another that must answer.
  package var mayNominate: Bool
  /// 擂台: what the last holder gets.
  package var bonus: Mark
  /// How the tied answer.
  package var style: TiebreakStyle
  /// 备用题; nil for a fifth of the questions needed.
  package var spares: Int?

  /// The usual numbers of a kind.
  package init(_ kind: RoundKind) {
    questions = Self.usualQuestions(of: kind)
    turns = 1
    members = 0
    isTeamByTeam = kind == .speed
    hasEnvelopes = false
    order = kind == .risk ? .highToLow : kind == .challenge ? .lowToHigh : .seats
    right = kind == .audience ? .zero : Mark(10)
    let isPenalised = kind == .buzzer || kind == .challenge
    wrong = isPenalised ? Mark(-10) : .zero
    overTime = wrong
    foul = kind == .buzzer || kind == .challenge ? Mark(-10) : .zero
    time = .seconds(Self.usualSeconds(of: kind))
    wait = .seconds(20)
    beginWithin = nil
    earlyPress = .void
    coolDown = nil
    pressesWhileReading = false
    secondChances = 0
    values = kind == .risk ? [Mark(10), Mark(20), Mark(30)] : []
    mayPass = true
    mayNominate = false
    bonus = .zero
    style = .buzzer
    spares = nil
  }

  private static func usualQuestions(of kind: RoundKind) -> Int {
    switch kind {
    case .required: 2
    case .shared, .audience, .tiebreak: 5
    case .buzzer: 20
    case .risk: 6
    case .speed: 15
    case .challenge: 1
    }
  }

  private static func usualSeconds(of kind: RoundKind) -> Int64 {
    switch kind {
    case .risk: 60
    case .speed: 40
    case .tiebreak: 15
    default: 30
    }
  }
}
