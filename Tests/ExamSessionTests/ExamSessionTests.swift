import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ExamSessionTests {
  private let first = SampleExam.single

  @Test func `a session begins with nothing`() {
    let exam = SampleExam()
    #expect(exam.session.state == .inProgress)
    #expect(exam.session.current == nil)
    #expect(exam.session.responses.isEmpty)
    #expect(exam.session.stepCount == 1)
    #expect(
      exam.session.slots == [
        SampleExam.single, SampleExam.multiple, SampleExam.blank, SampleExam.parts[0],
        SampleExam.parts[1],
      ])
    #expect(ExamSession(paper: exam.paper, form: exam.form, steps: []) == nil)
    let odd = [Step(index: 0, moment: exam.time.now(), action: .submitted)]
    #expect(ExamSession(paper: exam.paper, form: exam.form, steps: odd) == nil)
  }

  @Test func `the last answer counts, and can be taken back`() {
    var exam = SampleExam()
    #expect(exam.handle(.show(first)) == [.shown(first)])
    #expect(
      exam.handle(.answer(first, .choices([1]))) == [.recorded(first, .choices([1]))])
    exam.handle(.answer(first, .choices([2])))
    #expect(exam.session.responses == [first: .choices([2])])
    #expect(exam.handle(.clear(first)) == [.cleared(first)])
    #expect(exam.session.responses.isEmpty)
    #expect(exam.handle(.clear(first)) == [])
    #expect(exam.steps.map(\.index) == Array(0..<5))
  }

  @Test func `handling an event changes nothing until its steps are taken`() {
    let exam = SampleExam()
    let before = exam.session
    let transition = exam.session.handle(.answer(first, .choices([0])), at: exam.time.now())
    #expect(exam.session == before)
    #expect(exam.session.taking(transition.steps) == transition.session)
  }

  @Test func `flags are set and taken off`() {
    var exam = SampleExam()
    #expect(exam.handle(.toggleFlag(first)) == [.flagged(first, true)])
    #expect(exam.session.flags == [first])
    #expect(exam.handle(.toggleFlag(first)) == [.flagged(first, false)])
    #expect(exam.session.flags.isEmpty)
  }

  @Test(arguments: [Slot(item: 4), Slot(item: -1), Slot(item: 3), Slot(item: 0, part: 0)])
  func `a place that the form does not have is refused`(slot: Slot) {
    var exam = SampleExam()
    for event in [
      SessionEvent.show(slot), .answer(slot, .choices([0])), .clear(slot), .toggleFlag(slot),
    ] {
      #expect(exam.handle(event) == [.refused(.noSuchQuestion)])
    }
    #expect(exam.steps.count == 1)
  }

  @Test(
    arguments: [
      (SampleExam.single, .choices([])), (SampleExam.single, .choices([0, 1])),
      (SampleExam.single, .choices([4])), (SampleExam.single, .choices([-1])),
      (SampleExam.single, .truth(true)), (SampleExam.multiple, .choices([0, 0])),
      (SampleExam.multiple, .choices([0, 5])), (SampleExam.blank, .blanks(["甲", "乙"])),
      (SampleExam.blank, .text("甲")), (SampleExam.parts[0], .choices([0])),
      (SampleExam.parts[1], .order([0, 1])),
    ] as [(Slot, Response)])
  func `a response that cannot be one costs nothing`(slot: Slot, response: Response) {
    var exam = SampleExam()
    #expect(exam.handle(.answer(slot, response)) == [.refused(.unfitResponse)])
    #expect(exam.steps.count == 1)
  }

  @Test func `a stored step for a place that is not there is counted and changes nothing`() {
    var exam = SampleExam()
    exam.handle(.show(first))
    for action in [
      StepAction.shown(Slot(item: 9)), .answered(Slot(item: 9), .choices([0])),
      .flagged(Slot(item: 9)), .late(Slot(item: 9), .choices([0])), .started,
    ] {
      exam.take(action)
    }
    #expect(exam.session.current == first)
    #expect(exam.session.responses.isEmpty)
    #expect(exam.session.flags.isEmpty)
    #expect(exam.session.late.isEmpty)
    #expect(exam.session.stepCount == 7)
  }

  // MARK: Forward only

  @Test func `forward only, a question that was left is final`() {
    var exam = SampleExam { $0.navigation = .forward }
    #expect(exam.handle(.show(SampleExam.multiple)) == [.refused(.cannotSkip)])
    exam.handle(.show(first))
    #expect(exam.handle(.show(SampleExam.blank)) == [.refused(.cannotSkip)])
    exam.handle(.answer(first, .choices([0])))
    #expect(exam.handle(.show(first)) == [.shown(first)])
    exam.handle(.show(SampleExam.multiple))
    #expect(exam.handle(.show(first)) == [.refused(.cannotGoBack)])
    #expect(exam.handle(.answer(first, .choices([1]))) == [.refused(.cannotGoBack)])
    #expect(exam.handle(.clear(first)) == [.refused(.cannotGoBack)])
    #expect(exam.session.responses == [first: .choices([0])])
    #expect(exam.handle(.toggleFlag(first)) == [.flagged(first, true)])
    #expect(exam.rebuilt == exam.session)
  }

  @Test func `forward only goes through the parts of a composite one by one`() {
    var exam = SampleExam { $0.navigation = .forward }
    for slot in exam.session.slots { #expect(exam.handle(.show(slot)) == [.shown(slot)]) }
    #expect(exam.handle(.show(SampleExam.parts[0])) == [.refused(.cannotGoBack)])
  }

  // MARK: Feedback at once

  @Test func `once right or wrong has been told, an answer is final`() {
    for release in [
      ShowPolicy(score: .immediate, answers: .never),
      ShowPolicy(score: .never, answers: .immediate),
    ] {
      var exam = SampleExam { $0.show = release }
      exam.handle(.show(first))
      exam.handle(.answer(first, .choices([1])))
      #expect(exam.handle(.answer(first, .choices([0]))) == [.refused(.alreadyRevealed)])
      #expect(exam.handle(.clear(first)) == [.refused(.alreadyRevealed)])
      #expect(exam.session.responses == [first: .choices([1])])
    }
  }

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
