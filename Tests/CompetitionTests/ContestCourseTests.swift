import Competition
import ExamModel
import ExamTesting
import Testing

/// The course of a contest: before it, between rounds, heats and stages, and the awards.
@Suite struct ContestCourseTests {
  private static let buzzer = SampleContest.round(.buzzer) { $0.questions = 1 }

  @Test func `Enter leads from 签到 through 抽签 to the first round`() throws {
    var desk = Desk(SampleContest.contest([Self.buzzer]))
    #expect(desk.state.nextStep(at: .zero) == .take(.checkIn(team: nil, isPresent: true)))
    try desk.take(.checkIn(team: 3, isPresent: false), .checkIn(team: nil, isPresent: true))
    #expect(desk.state.nextStep(at: .zero) == .draw)
    try desk.take(.draw(seed: 7))
    #expect(desk.state.nextStep(at: .zero) == .take(.begin))
    try desk.take(.begin)
    #expect(Set(desk.state.playing) == [0, 1, 2])
    #expect(desk.scores == [100, 100, 100, 0])
    #expect(desk.state.nextStep(at: .zero) == .take(.beginRound))
  }

  @Test func `the same seed draws the same seats`() throws {
    var first = Desk(SampleContest.contest(teams: 12, [Self.buzzer]))
    try first.take(.draw(seed: 2026))
    var second = Desk(SampleContest.contest(teams: 12, [Self.buzzer]))
    try second.take(.draw(seed: 1), .draw(seed: 2026))
    #expect(first.state.heats == second.state.heats)
    #expect(first.state.heats[0] != Array(0..<12))
  }

  @Test func `a trial press counts for nothing`() throws {
    var desk = Desk(SampleContest.contest([Self.buzzer]))
    try desk.take(.press(team: 2))
    #expect(desk.effects == [.tested(team: 2)])
    #expect(desk.state.ledger.isEmpty)
  }

  @Test func `a rehearsal leaves nothing behind`() throws {
    var desk = Desk(SampleContest.contest([Self.buzzer]))
    try desk.take(.checkIn(team: nil, isPresent: true))
    let before = desk.state
    try desk.take(.rehearse(true), .begin, .beginRound, .present, .press(team: 0))
    #expect(desk.state.isRehearsal)
    try desk.take(.rehearse(false))
    #expect(desk.state == before)
  }

  @Test func `a substitute takes a member's place`() throws {
    var desk = Desk(SampleContest.contest([Self.buzzer]))
    let gone = ContestEvent.substitute(team: 0, leaving: "无此人", entering: "城关镇丙")
    #expect(desk.refusal(of: gone) == .noSuchMember("无此人"))
    try desk.take(.substitute(team: 0, leaving: "城关镇乙", entering: "城关镇丙"))
    #expect(desk.state.lineups[0] == ["城关镇甲", "城关镇丙"])
  }

  @Test func `three heats are drawn, and the first three of each go on`() throws {
    let first = Stage(
      title: "初赛", heats: 3, advance: 3, rounds: [Self.buzzer],
      tiebreak: SampleContest.round(.tiebreak))
    let last = Stage(
      title: "决赛", rounds: [Self.buzzer], tiebreak: SampleContest.round(.tiebreak))
    let contest = Contest(title: "赛", teams: SampleContest.teams(12), stages: [first, last])
    var desk = Desk(contest)
    try desk.take(.checkIn(team: nil, isPresent: true))
    #expect(desk.refusal(of: .begin) == .notDrawn)
    try desk.take(.draw(seed: 3))
    #expect(desk.state.heats.map(\.count) == [4, 4, 4])
    var losers: Set<Int> = []
    for heat in 0..<3 {
      let loser = desk.state.heats[heat][1]
      losers.insert(loser)
      try desk.take(.begin, .adjust(team: loser, by: Mark(-10), reason: "缺考"))
      try desk.take(.beginRound, .endRound, .confirmScores, .closeHeat)
    }
    #expect(desk.state.stage == 1)
    #expect(Set(desk.state.heats[0]) == Set(0..<12).subtracting(losers))
    try desk.take(.begin)
    #expect(desk.state.playing.allSatisfy { desk.state.scores[$0] == Mark(100) })
  }

  @Test func `sudden death goes on among the tied until the places that matter are clear`() throws {
    let awards = [Award(name: "一等奖", count: 1), Award(name: "二等奖", count: 1)]
    var desk = try Desk(playing: SampleContest.contest(awards: awards, [Self.buzzer]))
    try desk.take(.adjust(team: 3, by: Mark(-10), reason: "犯规"), .endRound, .confirmScores)
    #expect(desk.effects == [.tied([0, 1, 2])])
    try desk.take(.beginRound, .present, .start)
    #expect(desk.refusal(of: .press(team: 3)) == .barred(team: 3))
    try desk.take(.press(team: 1), .rule(.wrong), .reveal)
    #expect(desk.state.standings(of: desk.state.playing).map(\.place) == [1, 1, 3, 4])
    try desk.take(.present, .start)
    #expect(desk.state.tied == [0, 2])
    try desk.take(.press(team: 2), .rule(.right), .reveal)
    #expect(desk.state.nextStep(at: desk.instant) == .take(.endRound))
    try desk.take(.endRound, .confirmScores, .closeHeat)
    #expect(desk.state.finalPlaces.map(\.team) == [2, 0, 1, 3])
    #expect(desk.scores == [100, 100, 100, 90])
  }

  @Test func `in secret the right stand before the wrong`() throws {
    let tiebreak = SampleContest.round(.tiebreak) { $0.style = .shared }
    var desk = try Desk(playing: SampleContest.contest([Self.buzzer], tiebreak: tiebreak))
    try desk.take(.endRound, .confirmScores, .beginRound)
    try desk.take(.present, .start, .ruleShared(right: [1, 2]), .reveal, .present, .start)
    #expect(desk.state.tied == [1, 2])
    try desk.take(.ruleShared(right: [2]), .reveal, .endRound, .confirmScores, .closeHeat)
    #expect(desk.state.finalPlaces.map(\.place) == [1, 2, 3, 3])
  }

  @Test func `awards are read out from the third prize up`() throws {
    let awards = [
      Award(name: "一等奖", count: 1), Award(name: "二等奖", count: 1),
      Award(name: "三等奖", count: 2), Award(name: "优秀组织奖", count: 1, isRanked: false),
    ]
    var desk = try Desk(playing: SampleContest.contest(awards: awards, [Self.buzzer]))
    for team in 0..<4 {
      try desk.take(.adjust(team: team, by: Mark(4 - team), reason: "分出名次"))
    }
    try desk.take(.endRound, .confirmScores, .grant(award: 3, team: 3), .closeHeat)
    #expect(desk.refusal(of: .grant(award: 3, team: 2)) == .alreadyGranted)
    #expect(desk.state.announcements == [3, 2, 1, 0])
    #expect((0..<4).map { desk.state.winners(of: $0) } == [[0], [1], [2, 3], [3]])
    try desk.take(.announce, .announce, .announce, .announce)
    #expect(desk.state.phase == .over)
    #expect(desk.state.nextStep(at: desk.instant) == .nothing)
  }
}
