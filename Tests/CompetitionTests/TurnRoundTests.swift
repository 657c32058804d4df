import Competition
import ExamModel
import Testing

/// The rounds that go by turns, and those that all answer.
@Suite struct TurnRoundTests {
  @Test func `required questions go around the teams`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.required)]))
    var teams: [Int] = []
    for _ in 0..<8 {
      try desk.take(.present, .read, .start)
      teams.append(desk.state.run?.answering ?? -1)
      try desk.take(.rule(.right), .reveal)
    }
    #expect(teams == [0, 1, 2, 3, 0, 1, 2, 3])
    #expect(desk.scores == [120, 120, 120, 120])
    #expect(desk.refusal(of: .present) == .noQuestionLeft)
    #expect(desk.state.nextStep(at: desk.instant) == .take(.endRound))
  }

  @Test func `members answer one after the other`() throws {
    let round = SampleContest.round(.required) {
      $0.questions = 1
      $0.members = 2
    }
    let desk = try Desk(playing: SampleContest.contest(teams: 2, [round]))
    #expect(
      desk.state.turns == [
        Turn(team: 0, member: 0, ordinal: 0), Turn(team: 1, member: 0, ordinal: 0),
        Turn(team: 0, member: 1, ordinal: 1), Turn(team: 1, member: 1, ordinal: 1),
      ])
  }

  @Test func `an envelope holds its team's questions and is drawn once`() throws {
    let round = SampleContest.round(.required) { $0.hasEnvelopes = true }
    var desk = try Desk(playing: SampleContest.contest(teams: 2, [round]))
    #expect(desk.refusal(of: .present) == .notChosen)
    #expect(desk.refusal(of: .envelope(3)) == .noSuchNumber(highest: 2))
    try desk.take(.envelope(2), .present, .start, .rule(.right), .reveal, .present)
    #expect(desk.state.run?.question == QuestionReference(position: 3))
    try desk.take(.start, .rule(.wrong), .reveal)
    #expect(desk.refusal(of: .envelope(2)) == .numberUsed(2))
    try desk.take(.envelope(1), .present)
    #expect(desk.state.run?.question == QuestionReference(position: 0))
  }

  @Test func `risk goes by score, and its value is won or lost`() throws {
    let round = SampleContest.round(.risk)
    var desk = try Desk(playing: SampleContest.contest(teams: 3, [round]))
    try desk.take(.undo(1), .adjust(team: 2, by: Mark(20), reason: "热身"), .beginRound)
    #expect(desk.state.turn?.team == 2)
    #expect(
      desk.refusal(of: .choose(value: Mark(15), number: 1)) == .noSuchValue(round.rules.values))
    #expect(desk.refusal(of: .choose(value: Mark(30), number: 7)) == .noSuchNumber(highest: 6))
    try desk.take(.choose(value: Mark(30), number: 2), .read, .start, .rule(.incomplete), .reveal)
    #expect(desk.state.scores[2] == Mark(90))
    #expect(desk.refusal(of: .choose(value: Mark(30), number: 2)) == .numberUsed(2))
    try desk.take(.pass)
    #expect(desk.state.turn?.team != 2)
    try desk.take(.choose(value: Mark(10), number: 2), .start, .rule(.right), .reveal)
    #expect(desk.state.nextStep(at: desk.instant) == .take(.endRound))
  }

  @Test(arguments: [(Verdict.right, [100, 120]), (.wrong, [120, 100])])
  func `a nominated team gains when right, the nominator when it is wrong`(
    verdict: Verdict, scores: [Int]
  ) throws {
    let round = SampleContest.round(.risk) {
      $0.mayNominate = true
      $0.order = .seats
    }
    var desk = try Desk(playing: SampleContest.contest(teams: 2, [round]))
    try desk.take(.choose(value: Mark(20), number: 1), .read)
    #expect(desk.refusal(of: .nominate(team: 0)) == .notNow)
    try desk.take(.nominate(team: 1), .start, .rule(verdict))
    #expect(desk.scores == scores)
  }

  @Test func `a shared question is ruled for all teams at once`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.shared)]))
    try desk.take(.present, .read, .start)
    #expect(desk.state.nextStep(at: desk.instant) == .sharedVerdict)
    try desk.take(.ruleShared(right: [0, 3]), .reveal)
    #expect(desk.scores == [110, 100, 100, 110])
    #expect(desk.state.rulings.map(\.verdict) == [.right, .wrong, .wrong, .right])
  }

  @Test func `speed counts right answers, up to the number of questions`() throws {
    var desk = try Desk(playing: SampleContest.contest(teams: 2, [SampleContest.round(.speed)]))
    try desk.take(.present, .read, .start)
    #expect(desk.refusal(of: .rule(.count(16))) == .noSuchCount(highest: 15))
    #expect(desk.refusal(of: .rule(.right)) == .unfitVerdict)
    try desk.take(.rule(.count(12)), .reveal, .present)
    #expect(desk.scores == [220, 100])
    #expect(desk.state.run?.question.position == 15)
  }

  @Test func `the audience earns no team anything`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.audience)]))
    try desk.take(.present, .read, .start, .reveal)
    #expect(desk.scores == [100, 100, 100, 100])
  }

  @Test func `the holder is who was right, or whose opponent was wrong`() throws {
    let round = SampleContest.round(.challenge) { $0.bonus = Mark(20) }
    var desk = try Desk(playing: SampleContest.contest(teams: 3, [round]))
    #expect(desk.state.holder == 0)
    let first = desk.state.turns[0].team
    try desk.take(.present, .read, .start)
    let other = [1, 2].first { $0 != first } ?? 0
    #expect(desk.refusal(of: .press(team: other)) == .barred(team: other))
    try desk.take(.press(team: first), .rule(.right), .reveal, .present, .read, .start)
    #expect(desk.state.holder == first)
    try desk.take(.press(team: other), .rule(.wrong), .reveal, .endRound)
    #expect(desk.state.holder == first)
    #expect(desk.state.scores[first] == Mark(130))
    #expect(desk.state.scores[other] == Mark(90))
  }

  @Test func `a question replaced with a reason keeps its turn`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.required)]))
    try desk.take(.present, .read)
    #expect(desk.refusal(of: .replace(" ")) == .noReason)
    try desk.take(.replace("题干有误"))
    #expect(desk.state.run?.question == QuestionReference(position: 0, isSpare: true))
    try desk.take(.start)
    #expect(desk.state.run?.answering == 0)
  }
}
