import Competition
import ExamModel
import ExamTesting
import Testing

/// 抢答题.
@Suite struct BuzzerRoundTests {
  private func desk(
    judges: [Judge] = [], _ change: (inout RoundRules) -> Void = { _ in }
  ) throws -> Desk {
    var desk = try Desk(
      playing: SampleContest.contest(judges: judges, [SampleContest.round(.buzzer, change)]))
    try desk.take(.present, .read)
    return desk
  }

  @Test func `the first to press answers, and a right answer earns ten`() throws {
    var desk = try desk()
    try desk.take(.start)
    desk.time.advance(by: Milliseconds(1284))
    try desk.take(.press(team: 2))
    #expect(desk.effects == [.pressed(team: 2, after: Milliseconds(1284))])
    #expect(desk.refusal(of: .press(team: 1)) == .alreadyTaken(team: 2))
    try desk.take(.rule(.right), .reveal)
    #expect(desk.scores == [100, 100, 110, 100])
  }

  @Test func `wrong and over time cost ten each`() throws {
    var desk = try desk()
    try desk.take(.start, .press(team: 0), .rule(.wrong), .reveal, .present, .start)
    try desk.take(.press(team: 1), .rule(.overTime))
    #expect(desk.scores == [90, 90, 100, 100])
  }

  @Test func `clocks start at 开始 and at the press, not at display`() throws {
    var desk = try desk()
    desk.pass(seconds: 90)
    #expect(desk.state.run?.clock == nil)
    try desk.take(.start)
    desk.pass(seconds: 15)
    #expect(desk.state.run?.clock?.remaining(at: desk.instant) == .seconds(5))
    try desk.take(.press(team: 0))
    #expect(desk.state.run?.clock?.remaining(at: desk.instant) == .seconds(30))
  }

  @Test func `a press before 开始 costs ten, voids the question and takes a spare one`() throws {
    var desk = try desk()
    try desk.take(.press(team: 3))
    #expect(desk.effects.first == .foul(team: 3))
    #expect(desk.scores == [100, 100, 100, 90])
    #expect(desk.state.run?.question == QuestionReference(position: 0, isSpare: true))
    #expect(desk.state.run?.step == .presented)
    #expect(desk.state.done == 0)
  }

  @Test func `without a spare question an early press leaves a void one`() throws {
    var desk = try desk { $0.spares = 0 }
    try desk.take(.press(team: 3))
    #expect(desk.effects.contains(.noSpareLeft))
    #expect(desk.state.run?.step == .voided)
  }

  @Test func `a foul can bar the team alone`() throws {
    var desk = try desk { $0.earlyPress = .bar }
    try desk.take(.press(team: 3), .start)
    #expect(desk.refusal(of: .press(team: 3)) == .barred(team: 3))
    try desk.take(.press(team: 1))
    #expect(desk.state.run?.answering == 1)
  }

  @Test func `a team that pressed early is not heard until it has cooled down`() throws {
    var desk = try desk {
      $0.earlyPress = .penalty
      $0.coolDown = .seconds(3)
    }
    try desk.take(.press(team: 3), .start)
    desk.pass(seconds: 1)
    #expect(desk.refusal(of: .press(team: 3)) == .coolingDown(team: 3, .seconds(2)))
    desk.pass(seconds: 2)
    try desk.take(.press(team: 3))
    #expect(desk.state.run?.answering == 3)
  }

  @Test func `nobody within twenty seconds voids the question`() throws {
    var desk = try desk()
    try desk.take(.start)
    desk.pass(seconds: 19)
    #expect(desk.state.nextStep(at: desk.instant) == .press)
    desk.pass(seconds: 1)
    #expect(desk.refusal(of: .press(team: 0)) == .tooLate)
    #expect(desk.state.nextStep(at: desk.instant) == .take(.nobody))
    try desk.take(.nobody, .reveal)
    #expect(desk.scores == [100, 100, 100, 100])
    #expect(desk.state.doneAfterThis == 1)
  }

  @Test func `one 补答 lets others press after a wrong answer`() throws {
    var desk = try desk { $0.secondChances = 1 }
    try desk.take(.start, .press(team: 0), .rule(.wrong))
    #expect(desk.effects.last == .secondChance)
    #expect(desk.refusal(of: .press(team: 0)) == .barred(team: 0))
    try desk.take(.press(team: 1), .rule(.wrong))
    #expect(desk.state.run?.step == .judged)
    #expect(desk.scores == [90, 90, 100, 100])
  }

  @Test func `a team must begin within five seconds where the rules say so`() throws {
    var desk = try desk {
      $0.beginWithin = .seconds(5)
      $0.pressesWhileReading = true
    }
    try desk.take(.press(team: 1))
    #expect(desk.effects == [.pressed(team: 1, after: nil)])
    #expect(desk.state.nextStep(at: desk.instant) == .take(.speak))
    desk.pass(seconds: 5)
    #expect(desk.state.nextStep(at: desk.instant) == .take(.rule(.overTime)))
    try desk.take(.speak)
    #expect(desk.state.run?.clock?.remaining(at: desk.instant) == .seconds(30))
  }

  @Test func `a paused clock stands still`() throws {
    var desk = try desk()
    try desk.take(.start)
    desk.pass(seconds: 8)
    try desk.take(.pause)
    desk.pass(seconds: 600)
    #expect(desk.refusal(of: .press(team: 0)) == .notNow)
    try desk.take(.resume)
    #expect(desk.state.run?.clock?.remaining(at: desk.instant) == .seconds(12))
  }

  @Test func `after a restart the clock stands where it stood when the program died`() throws {
    var desk = try desk()
    try desk.take(.start)
    desk.pass(seconds: 7)
    let lastAlive = desk.instant
    desk.time.restart(as: "boot-2", after: .minutes(4))
    try desk.take(.recovered(lastAlive: lastAlive))
    #expect(desk.state.run?.clock?.remaining(at: desk.instant) == .seconds(13))
    #expect(desk.state.run?.clock?.isRunning == false)
  }
}
