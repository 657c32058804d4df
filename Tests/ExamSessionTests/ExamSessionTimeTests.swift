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
}
