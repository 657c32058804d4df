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
}
