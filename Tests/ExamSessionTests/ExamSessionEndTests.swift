import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ExamSessionEndTests {
  private let first = SampleExam.single

  // MARK: The end
  @Test func `after the end nothing is taken`() {
    var exam = SampleExam()
    exam.handle(.answer(first, .choices([0])))
    exam.pass(.minutes(7))
    #expect(exam.handle(.submit) == [.finished(.submitted)])
    #expect(exam.session.finishedAt == exam.session.clock.started.wall + .minutes(7))
    let count = exam.steps.count
    for event in [
      SessionEvent.answer(first, .choices([1])), .clear(first), .show(first), .toggleFlag(first),
      .leave, .resume, .submit,
    ] {
      #expect(exam.handle(event) == [.refused(.isOver(.submitted))])
    }
    #expect(exam.handle(.tick) == [])
    #expect(exam.steps.count == count)
  }

  @Test func `steps stored behind the end change no answer`() {
    var exam = SampleExam()
    exam.handle(.answer(first, .choices([0])))
    exam.handle(.submit)
    let end = exam.session
    for action in [
      StepAction.answered(first, .choices([1])), .cleared(first), .flagged(first), .expired,
      .submitted, .left, .resumed,
    ] {
      exam.pass(.minutes(1))
      exam.take(action)
    }
    #expect(exam.session.responses == end.responses)
    #expect(exam.session.state == .submitted)
    #expect(exam.session.finishedAt == end.finishedAt)
    #expect(exam.session.spent == end.spent)
  }

  @Test func `void ends an attempt before and after its end`() {
    var running = SampleExam()
    running.pass(.minutes(3))
    running.take(.voided("冒名顶替"))
    #expect(running.session.state == .voided)
    #expect(running.session.voidReason == "冒名顶替")
    #expect(running.session.finishedAt == running.session.clock.started.wall + .minutes(3))
    var over = SampleExam()
    over.handle(.submit)
    let finishedAt = over.session.finishedAt
    over.pass(.minutes(60))
    over.take(.voided("冒名顶替"))
    #expect(over.session.state == .voided)
    #expect(over.session.finishedAt == finishedAt)
  }

  // MARK: Time spent
  @Test func `time is spent on the question that is shown, not while away`() {
    var exam = SampleExam()
    exam.pass(.seconds(5))
    exam.handle(.show(first))
    exam.pass(.seconds(20))
    exam.handle(.answer(first, .choices([0])))
    exam.handle(.show(SampleExam.multiple))
    exam.pass(.seconds(7))
    exam.handle(.leave)
    exam.pass(.minutes(10))
    exam.handle(.resume)
    exam.pass(.seconds(3))
    exam.handle(.show(first))
    exam.pass(.seconds(1))
    exam.handle(.submit)
    #expect(
      exam.session.spent == [first: .seconds(21), SampleExam.multiple: .seconds(10)])
  }

  @Test func `no time is spent past the deadline`() {
    var exam = SampleExam()
    exam.handle(.show(first))
    exam.pass(.minutes(100))
    exam.handle(.tick)
    #expect(exam.session.spent == [first: .minutes(60)])
  }

  @Test func `time away without leaving is spent on nothing`() {
    var exam = SampleExam()
    exam.handle(.show(first))
    exam.pass(.minutes(5))
    exam.handle(.resume)
    exam.pass(.minutes(1))
    exam.handle(.submit)
    #expect(exam.session.spent == [first: .minutes(1)])
  }
}
