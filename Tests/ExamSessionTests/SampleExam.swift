import ExamModel
import ExamSession
import ExamTesting

/// A paper of 60 minutes with four questions, the last with two parts, and an attempt that begins.
struct SampleExam {
  var paper = SampleExam.paper
  let form = SampleExam.form
  let time = ManualTime()
  var session: ExamSession
  var steps: [Step] = []

  static let single = Slot(item: 0)
  static let multiple = Slot(item: 1)
  static let blank = Slot(item: 2)
  static let parts = [Slot(item: 3, part: 0), Slot(item: 3, part: 1)]

  static var paper: Paper {
    var paper = Paper(title: "季度考试", blueprint: Blueprint(sections: []))
    paper.time = .minutes(60)
    paper.attempts = 1
    return paper
  }

  static var form: Form {
    var whole = Question(id: "c", kind: .composite, stem: "案例")
    whole.parts = [
      Question(id: "c1", kind: .trueFalse, stem: "一", key: .truth(true)),
      Question(id: "c2", kind: .singleChoice, stem: "二", options: ["甲", "乙"], key: .choices([1])),
    ]
    let questions = [
      SampleBank.single(1)[0], SampleBank.multiple(1)[0],
      Question(id: "f", kind: .fillIn, stem: "____", key: .blanks([["30日"]], anyOrder: false)),
      whole,
    ]
    return Form(
      title: "季度考试", bankDigest: "d", seed: 1,
      items: questions.map {
        FormItem(
          question: $0, section: "", marks: Mark(2), partMarks: $0.parts.map { _ in Mark(1) })
      })
  }

  /// An attempt that starts now, on a paper changed as wanted.
  init(_ change: (inout Paper) -> Void = { _ in }) {
    change(&paper)
    session = ExamSession(paper: paper, form: form, startedAt: time.now())
    take(.started)
  }

  /// Lets an event happen now.
  @discardableResult
  mutating func handle(_ event: SessionEvent) -> [SessionEffect] {
    let transition = session.handle(event, at: time.now())
    steps += transition.steps
    session = transition.session
    return transition.effects
  }

  /// Appends a step as an organiser, or a store, does.
  mutating func take(_ action: StepAction) {
    let step = Step(index: steps.count, moment: time.now(), action: action)
    steps.append(step)
    session = session.taking([step])
  }

  /// Time passes.
  func pass(_ length: Milliseconds) { time.advance(by: length) }

  /// The session that the steps lead to.
  var rebuilt: ExamSession? { ExamSession(paper: paper, form: form, steps: steps) }
}
