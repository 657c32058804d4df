import ExamModel
import ExamSession
import Testing

@Suite struct AttemptResultTests {
  /// The result of so many right out of so many questions of one mark.
  private func result(_ right: Int, of count: Int, _ change: (inout Paper) -> Void = { _ in })
    -> AttemptResult
  {
    var paper = SampleExam.paper
    change(&paper)
    let items = SampleBank.judgements(count).map {
      FormItem(question: $0, section: "", marks: Mark(1))
    }
    var responses: [Slot: Response] = [:]
    for (position, item) in items.enumerated() {
      guard case .truth(let key) = item.question.key else { continue }
      responses[Slot(item: position)] = .truth(position < right ? key : !key)
    }
    let form = Form(title: "", bankDigest: "", seed: 0, items: items)
    return AttemptResult(form: form, responses: responses, paper: paper)
  }

  @Test(arguments: [(59, false), (60, true), (61, true), (0, false), (100, true)])
  func `the pass mark is reached exactly`(right: Int, isPassed: Bool) {
    #expect(result(right, of: 100).isPassed == isPassed)
    #expect(result(right, of: 100).mark == Mark(right))
  }

  @Test func `percent of odd totals are exact`() {
    // 60 % of 7 is 4.2.
    #expect(!result(4, of: 7).isPassed)
    #expect(result(5, of: 7).isPassed)
    #expect(result(2, of: 3) { $0.pass = Mark(thousandths: 66_666) }.isPassed)
    #expect(!result(2, of: 3) { $0.pass = Mark(thousandths: 66_667) }.isPassed)
  }

  @Test(arguments: [
    (90, "优秀"), (89, "良好"), (80, "良好"), (79, "合格"), (60, "合格"), (59, "不合格"), (0, "不合格"),
  ])
  func `a grade is the best band that is reached`(right: Int, grade: String) {
    let bands = zip(["优秀", "良好", "合格"], [90, 80, 60]).map {
      GradeBand(name: $0, percent: Mark($1))
    }
    #expect(result(right, of: 100) { $0.grades = .cuts(bands) }.grade == grade)
    #expect(result(right, of: 100).grade == nil)
    #expect(result(right, of: 100) { $0.grades = .quota(bands) }.grade == nil)
  }

  @Test func `free text waits, and the mark is provisional`() {
    let text = Question(kind: .shortAnswer, stem: "", key: .text("略"))
    let form = Form(
      title: "", bankDigest: "", seed: 0,
      items: [FormItem(question: text, section: "", marks: Mark(5))])
    let answered = AttemptResult(
      form: form, responses: [Slot(item: 0): .text("甲")], paper: SampleExam.paper)
    #expect(answered.pendingCount == 1)
    #expect(answered.mark == .zero)
    let open = AttemptResult(form: form, responses: [:], paper: SampleExam.paper)
    #expect(open.pendingCount == 0)
  }

  @Test func `a form without questions gives nothing and no trap`() {
    let form = Form(title: "", bankDigest: "", seed: 0, items: [])
    let result = AttemptResult(
      form: form, responses: [Slot(item: 3): .truth(true)], paper: SampleExam.paper)
    #expect(result.mark == .zero)
    #expect(result.marked.isEmpty)
  }
}
