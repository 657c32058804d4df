import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ExamSessionTimeTests {
  private static let hour = Milliseconds.minutes(60)
  private let answer = SessionEvent.answer(SampleExam.single, .choices([0]))

  /// An exam at a distance from a boundary after its start.
  private func exam(
    at boundary: Milliseconds, plus offset: Int64, _ change: (inout Paper) -> Void = { _ in }
  ) -> SampleExam {
    let exam = SampleExam(change)
    exam.pass(boundary + Milliseconds(offset))
    return exam
  }

  @Test(arguments: [-1000, -2, -1, 0, 1, 2, 1000] as [Int64])
  func `an answer counts up to the deadline and is evidence after it`(offset: Int64) {
    var exam = exam(at: Self.hour, plus: offset)
    let effects = exam.handle(answer)
    #expect((exam.session.responses[SampleExam.single] != nil) == (offset <= 0))
    #expect((exam.session.late[SampleExam.single] != nil) == (offset > 0))
    #expect((exam.session.state == .inProgress) == (offset < 0))
    #expect(effects.contains(.keptAsLate(SampleExam.single)) == (offset > 0))
    #expect(effects.contains(.finished(.expired)) == (offset >= 0))
    #expect(exam.rebuilt == exam.session)
  }

  @Test(arguments: [-1, 0, 1, 29_999, 30_000, 30_001, 60_000] as [Int64])
  func `within the grace an answer counts`(offset: Int64) {
    var exam = exam(at: Self.hour, plus: offset) { $0.grace = .seconds(30) }
    exam.handle(answer)
    #expect((exam.session.responses[SampleExam.single] != nil) == (offset <= 30_000))
    #expect((exam.session.late[SampleExam.single] != nil) == (offset > 30_000))
    if offset >= 0 {
      #expect(exam.session.finishedAt == exam.session.clock.started.wall + Self.hour)
    }
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `the grace is for answers only`(offset: Int64) {
    for event in [SessionEvent.submit, .clear(SampleExam.single), .tick, .leave] {
      var exam = exam(at: Self.hour, plus: offset) { $0.grace = .seconds(30) }
      exam.handle(event)
      #expect((exam.session.state == .expired) == (offset >= 0), "\(event)")
    }
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `a tick submits at the deadline, not before`(offset: Int64) {
    var exam = exam(at: Self.hour, plus: offset)
    #expect((exam.handle(.tick) == [.finished(.expired)]) == (offset >= 0))
    #expect((exam.steps.last?.action == .expired) == (offset >= 0))
  }

  @Test(arguments: [0, 1, 999, 3_600_000, 86_400_000 * 30] as [Int64])
  func `an expired attempt ended at its deadline, however late that is noticed`(late: Int64) {
    var exam = exam(at: Self.hour, plus: late)
    exam.handle(.resume)
    #expect(exam.session.state == .expired)
    #expect(exam.session.finishedAt == exam.session.clock.started.wall + Self.hour)
    #expect(exam.rebuilt == exam.session)
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `the end of the window cuts the time`(offset: Int64) {
    let opening = ManualTime().now().wall + .minutes(-10)
    let end = ManualTime().now().wall + .minutes(20)
    var exam = exam(at: .minutes(20), plus: offset) {
      $0.opening = .window(start: opening, end: end)
    }
    #expect(exam.session.clock.allowance == .minutes(20))
    exam.handle(.tick)
    #expect((exam.session.state == .expired) == (offset >= 0))
    if offset >= 0 { #expect(exam.session.finishedAt == end) }
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `who comes late to a common start has less time`(offset: Int64) {
    let start = ManualTime().now().wall + .minutes(-15)
    var exam = exam(at: .minutes(45), plus: offset) { $0.opening = .together(start: start) }
    #expect(exam.session.clock.allowance == .minutes(45))
    exam.handle(.tick)
    #expect((exam.session.state == .expired) == (offset >= 0))
  }

  @Test func `a window without a time, and neither`() {
    var open = SampleExam { $0.time = nil }
    #expect(open.session.clock.allowance == nil)
    open.pass(.minutes(60 * 24 * 365))
    open.handle(answer)
    #expect(open.session.state == .inProgress)
    let end = ManualTime().now().wall + .minutes(20)
    let window = SampleExam {
      $0.time = nil
      $0.opening = .window(start: WallTime(milliseconds: 0), end: end)
    }
    #expect(window.session.clock.remaining(at: window.time.now()) == .minutes(20))
  }

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `it may be submitted from the earliest time on`(offset: Int64) {
    var exam = exam(at: .minutes(30), plus: offset) { $0.earliestSubmit = .minutes(30) }
    let effects = exam.handle(.submit)
    if offset < 0 {
      #expect(effects == [.refused(.tooEarly(Milliseconds(1)))])
      #expect(exam.session.state == .inProgress)
    } else {
      #expect(effects == [.finished(.submitted)])
    }
  }

  // MARK: Clocks that are changed

  @Test(arguments: [-86_400_000 * 365, -3_600_000, -1, 1, 3_600_000, 86_400_000 * 365] as [Int64])
  func `setting the calendar changes nothing while the machine runs`(change: Int64) {
    var exam = SampleExam()
    exam.pass(.minutes(10))
    exam.time.setWall(exam.time.now().wall + Milliseconds(change))
    exam.handle(.show(SampleExam.single))
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(50))
    exam.pass(.minutes(50) - Milliseconds(1))
    exam.handle(.tick)
    #expect(exam.session.state == .inProgress)
    exam.pass(Milliseconds(1))
    exam.handle(.tick)
    #expect(exam.session.state == .expired)
    // What the calendar would have shown.
    #expect(exam.session.finishedAt == exam.session.clock.started.wall + Self.hour)
  }

  @Test func `across a restart of the machine the calendar counts`() {
    var exam = SampleExam()
    exam.pass(.minutes(10))
    exam.handle(.show(SampleExam.single))
    exam.time.restart(as: "boot-2", after: .minutes(5))
    exam.handle(.resume)
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(45))
    exam.pass(.minutes(45))
    exam.handle(.tick)
    #expect(exam.session.state == .expired)
    #expect(exam.rebuilt == exam.session)
  }

  @Test func `a calendar set back during the restart takes nothing back`() {
    var exam = SampleExam()
    exam.pass(.minutes(10))
    exam.handle(.show(SampleExam.single))
    exam.time.restart(as: "boot-2", after: .minutes(-600))
    exam.handle(.resume)
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(50))
    #expect(exam.session.clock.elapsed(at: exam.time.now()) == .minutes(10))
    for time in exam.session.spent.values { #expect(time >= .zero) }
  }

  // MARK: Both rules for time away

  @Test func `time runs on while away, as the rule is by default`() {
    var exam = SampleExam()
    exam.pass(.minutes(10))
    exam.handle(.leave)
    exam.pass(.minutes(30))
    exam.handle(.resume)
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(20))
  }

  @Test func `under the active clock time away does not count, left or cut off`() {
    for leaves in [true, false] {
      var exam = SampleExam { $0.clock = .active }
      exam.pass(.minutes(10))
      exam.handle(.show(SampleExam.single))
      if leaves { exam.handle(.leave) }
      exam.pass(.minutes(600))
      exam.handle(.resume)
      #expect(exam.session.state == .inProgress)
      #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(50))
      #expect(exam.rebuilt == exam.session)
    }
  }

  @Test func `under the active clock an extension while away costs no time`() {
    for leaves in [true, false] {
      var exam = SampleExam { $0.clock = .active }
      exam.pass(.minutes(10))
      exam.handle(.show(SampleExam.single))
      if leaves { exam.handle(.leave) }
      exam.pass(.minutes(300))
      exam.take(.extended(.minutes(5)))
      exam.pass(.minutes(300))
      exam.handle(.resume)
      #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(55))
    }
  }

  @Test func `under the active clock the window still closes`() {
    let end = ManualTime().now().wall + .minutes(90)
    var exam = SampleExam {
      $0.clock = .active
      $0.opening = .window(start: WallTime(milliseconds: 0), end: end)
    }
    exam.handle(.leave)
    exam.pass(.minutes(80))
    exam.handle(.resume)
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(10))
    exam.handle(.leave)
    exam.pass(.minutes(10))
    exam.handle(.resume)
    #expect(exam.session.state == .expired)
    #expect(exam.session.finishedAt == end)
  }

  // MARK: Extensions

  @Test(arguments: [-1, 0, 1] as [Int64])
  func `minutes given before or during move the deadline`(offset: Int64) {
    for before in [true, false] {
      var exam = SampleExam()
      if before { exam.take(.extended(.minutes(10))) }
      exam.pass(.minutes(30))
      if !before { exam.take(.extended(.minutes(10))) }
      #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(40))
      #expect(exam.session.clock.allowance == .minutes(70))
      exam.pass(.minutes(40) + Milliseconds(offset))
      exam.handle(.tick)
      #expect((exam.session.state == .expired) == (offset >= 0))
      if offset >= 0 {
        #expect(exam.session.finishedAt == exam.session.clock.started.wall + .minutes(70))
      }
    }
  }

  @Test func `minutes taken away can end an attempt`() {
    var exam = SampleExam()
    exam.pass(.minutes(30))
    exam.take(.extended(.minutes(-40)))
    #expect(exam.handle(.tick) == [.finished(.expired)])
    #expect(exam.session.finishedAt == exam.session.clock.started.wall + .minutes(20))
  }

  @Test func `an extension after the end changes neither end nor answers`() {
    var exam = SampleExam()
    exam.handle(.show(SampleExam.single))
    exam.handle(answer)
    exam.pass(Self.hour)
    exam.handle(.tick)
    let before = exam.session
    exam.take(.extended(.minutes(30)))
    #expect(exam.session.state == .expired)
    #expect(exam.session.finishedAt == before.finishedAt)
    #expect(exam.session.responses == before.responses)
    #expect(exam.handle(answer) == [.refused(.isOver(.expired))])
  }
}
