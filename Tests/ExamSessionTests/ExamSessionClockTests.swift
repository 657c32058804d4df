import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ExamSessionClockTests {
  private static let hour = Milliseconds.minutes(60)
  private let answer = SessionEvent.answer(SampleExam.single, .choices([0]))

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

  @Test func `under the active clock a sudden end gives back ten seconds at most`() {
    var exam = SampleExam { $0.clock = .active }
    exam.handle(.show(SampleExam.single))
    for _ in 0..<100 {
      exam.pass(.seconds(6))
      exam.handle(.tick)
    }
    #expect(exam.steps.filter { $0.action == .present }.count == 50)
    exam.pass(.minutes(600))
    exam.handle(.resume)
    #expect(exam.session.clock.remaining(at: exam.time.now()) == .minutes(50))
    #expect(exam.rebuilt == exam.session)
  }

  @Test func `under the wall clock nobody needs to be seen`() {
    var exam = SampleExam()
    exam.pass(.minutes(5))
    exam.handle(.tick)
    #expect(exam.steps.allSatisfy { $0.action != .present })
    #expect(exam.session.clock.untilPresence(at: exam.time.now()) == nil)
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
