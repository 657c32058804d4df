package import ExamModel

/// A contest in progress: a pure fold over its events.
///
/// `take` is the reducer: state, event and instant to state and effects. What it refuses changes
/// nothing. Instants are of the contest's own timeline, from 0.
package struct ContestState: Sendable, Hashable {
  /// The rules.
  package let contest: Contest
  /// How far it has got.
  package internal(set) var phase = ContestPhase.preparing
  /// The stage, from 0.
  package internal(set) var stage = 0
  /// The heat, from 0.
  package internal(set) var heat = 0
  /// The round, from 0; the one behind the last is the tiebreak.
  package internal(set) var round = 0
  /// Who is there; nil where nobody has said.
  package internal(set) var attendance: [Bool?]
  /// The members that play, by team.
  package internal(set) var lineups: [[String]]
  /// The teams of each heat of the stage, as they sit.
  package internal(set) var heats: [[Int]]
  /// The teams that play this heat, as they sit; empty before it begins.
  package internal(set) var playing: [Int] = []
  /// What lots follow from; nil before the first draw.
  package internal(set) var seed: UInt64?
  /// Whether this stage's heats have been drawn.
  package internal(set) var isDrawn = false
  /// Every point there is, oldest first.
  package internal(set) var ledger: [LedgerLine] = []
  /// The sums of this stage's lines, by team.
  package internal(set) var scores: [Mark]
  /// Oldest first; rulings are spoken of by position.
  package internal(set) var rulings: [Ruling] = []
  /// Oldest first.
  package internal(set) var protests: [Protest] = []
  /// Whose turns there are in this round, where it goes by turns.
  package internal(set) var turns: [Turn] = []
  /// How many questions or turns of the round are done.
  package internal(set) var done = 0
  /// The risk numbers that have been used in this round.
  package internal(set) var usedPicks: Set<RiskPick> = []
  /// The envelope of each team that has drawn one.
  package internal(set) var envelopes: [Int: Int] = [:]
  /// How many spare questions of the round have been used.
  package internal(set) var sparesUsed = 0
  /// The question that is on.
  package internal(set) var run: QuestionRun?
  /// 擂主.
  package internal(set) var holder: Int?
  /// What sudden death decided in this stage.
  package internal(set) var tiebreaks: [Int: TiebreakResult] = [:]
  /// The teams that play the tiebreak that is on.
  package internal(set) var tied: [Int] = []
  /// The places of each heat that is over, by stage and heat; the best first.
  package internal(set) var results: [[[Standing]]] = []
  /// How many awards have been read out.
  package internal(set) var announced = 0
  /// Awards that do not follow from places.
  package internal(set) var grants: [AwardGrant] = []
  /// 封榜: the scores that the audience sees instead of those that there are; nil where it sees these.
  package internal(set) var frozen: [Mark]?
  /// The state before the rehearsal, while there is one.
  package internal(set) var beforeRehearsal: [ContestState] = []

  /// A contest before its first event.
  package init(contest: Contest) {
    self.contest = contest
    let count = contest.teams.count
    attendance = Array(repeating: nil, count: count)
    lineups = contest.teams.map(\.members)
    heats = [Array(0..<count)]
    scores = Array(repeating: .zero, count: count)
  }
}
