import Competition
import ExamModel
import ExamTesting
import Testing

/// 判定, 更正, 申诉 and 裁定.
@Suite struct RulingTests {
  private static let judges = [
    Judge(name: "王主任", unit: "城关镇"), Judge(name: "李科长", unit: "公安局"),
    Judge(name: "赵老师", unit: "市委党校"),
  ]

  /// 城关镇 was ruled wrong on the first buzzer question.
  private func desk() throws -> Desk {
    let contest = SampleContest.contest(
      judges: Self.judges, [SampleContest.round(.buzzer) { $0.questions = 2 }])
    var desk = try Desk(playing: contest)
    try desk.take(.present, .read, .start, .press(team: 0), .rule(.wrong), .reveal)
    return desk
  }

  @Test func `a judge does not rule on the own unit`() throws {
    #expect(try desk().state.rulings[0].judge == 1)
    let contest = SampleContest.contest(
      judges: [Self.judges[0]], [SampleContest.round(.buzzer)])
    var alone = try Desk(playing: contest)
    try alone.take(.present, .start, .press(team: 0))
    #expect(alone.refusal(of: .rule(.right)) == .noImpartialJudge(team: 0))
  }

  @Test func `a correction books the difference and keeps what was said before`() throws {
    var desk = try desk()
    #expect(desk.refusal(of: .correct(ruling: 0, to: .wrong, reason: "复核")) == .sameVerdict)
    #expect(desk.refusal(of: .correct(ruling: 1, to: .right, reason: "复核")) == .noSuchRuling)
    try desk.take(.correct(ruling: 0, to: .right, reason: "复核录音"))
    #expect(desk.scores == [110, 100, 100, 100])
    #expect(desk.effects.last == .corrected(ruling: 0, movesPlaces: true))
    #expect(desk.state.rulings[0].changes.map(\.before) == [.wrong])
    let lines = desk.state.ledger.filter { $0.team == 0 }
    #expect(lines.map(\.points) == [Mark(100), Mark(-10), Mark(20)])
    #expect(lines.map(\.cause) == [.base, .ruling(0), .correction(ruling: 0)])
  }

  @Test func `a foul can be cancelled`() throws {
    var desk = try desk()
    try desk.take(.present, .read, .press(team: 2))
    try desk.take(.correct(ruling: 1, to: .noted, reason: "按键故障"))
    #expect(desk.scores == [90, 100, 100, 100])
  }

  @Test func `a protest is decided by judges of other units`() throws {
    var desk = try desk()
    #expect(desk.refusal(of: .protest(team: 0, ruling: 0, reason: "")) == .noReason)
    try desk.take(.protest(team: 0, ruling: 0, reason: "答案与新法条一致"))
    #expect(desk.state.judges(for: 0) == [1, 2])
    #expect(desk.state.movesPlaces(ruling: 0, to: .right))
    #expect(!desk.state.movesPlaces(ruling: 0, to: .overTime))
    let own = ContestEvent.decide(protest: 0, judges: [0, 2], to: .right)
    #expect(desk.refusal(of: own) == .ownUnit(judge: 0, team: 0))
    #expect(desk.refusal(of: .decide(protest: 0, judges: [], to: nil)) == .noSuchJudge)
    try desk.take(.decide(protest: 0, judges: [1, 2], to: .right))
    #expect(desk.scores == [110, 100, 100, 100])
    #expect(desk.state.ledger.last?.cause == .decision(protest: 0))
    #expect(desk.refusal(of: .decide(protest: 0, judges: [2], to: nil)) == .noSuchProtest)
  }

  @Test func `a heat is not closed over an open protest`() throws {
    var desk = try desk()
    try desk.take(.protest(team: 1, ruling: nil, reason: "观众提示"))
    try desk.take(.adjust(team: 1, by: Mark(1), reason: "附加"), .endRound, .confirmScores)
    #expect(desk.state.phase == .heatOver)
    #expect(desk.refusal(of: .closeHeat) == .openProtest(0))
    try desk.take(.decide(protest: 0, judges: [2], to: nil), .closeHeat)
    #expect(desk.state.phase == .over)
    #expect(desk.refusal(of: .correct(ruling: 0, to: .right, reason: "晚了")) == .heatOver)
  }

  @Test func `points by hand need a reason and a bound`() throws {
    var desk = try desk()
    #expect(desk.refusal(of: .adjust(team: 0, by: Mark(10), reason: "\t")) == .noReason)
    let most = ContestState.mostPoints
    #expect(
      desk.refusal(of: .adjust(team: 0, by: Mark(10_001), reason: "加")) == .tooManyPoints(most))
    try desk.take(.adjust(team: 0, by: Mark(thousandths: -2500), reason: "场外提示"))
    #expect(desk.state.scores[0] == Mark(thousandths: 87_500))
  }
}
