import ExamModel
import QuizRunner
import Testing

@Suite struct PracticeFilterTests {
  private let question = SampleQuestions.single

  @Test func `kind, law and audience narrow the choice`() {
    #expect(PracticeFilter().admits(question))
    #expect(PracticeFilter(kinds: [.singleChoice, .ordering]).admits(question))
    #expect(!PracticeFilter(kinds: [.trueFalse]).admits(question))
    #expect(PracticeFilter(laws: ["消防法", "安全生产"]).admits(question))
    #expect(PracticeFilter(laws: ["中华人民共和国安全生产法"]).admits(question))
    #expect(!PracticeFilter(laws: ["消防法"]).admits(question))
    #expect(PracticeFilter(audiences: ["志愿者"]).admits(question))
    var limited = question
    limited.audiences = ["企业负责人"]
    #expect(!PracticeFilter(audiences: ["志愿者"]).admits(limited))
    #expect(PracticeFilter(audiences: ["企业负责人"]).admits(limited))
  }

  @Test func `a law that is cited by a part counts`() {
    var whole = SampleQuestions.composite
    whole.parts[1].citations = [Citation(law: "刑法")]
    #expect(PracticeFilter(laws: ["刑法"]).admits(whole))
  }

  @Test func `what is retired, without a key or secret is not practised`() {
    var retired = question
    retired.isRetired = true
    #expect(!PracticeFilter().admits(retired))
    var open = question
    open.key = nil
    #expect(!PracticeFilter().admits(open))
    var secret = question
    secret.isSecret = true
    #expect(!PracticeFilter().admits(secret))
    #expect(PracticeFilter(released: [secret.id]).admits(secret))
  }

  @Test func `a case with a secret part is not practised`() {
    var whole = SampleQuestions.composite
    whole.parts[0].isSecret = true
    #expect(!PracticeFilter().admits(whole))
  }
}
