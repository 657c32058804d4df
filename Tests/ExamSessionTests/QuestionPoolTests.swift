import ExamModel
import ExamSession
import Testing

@Suite struct QuestionPoolTests {
  private func pool(_ banks: (String, [Question])...) -> QuestionPool {
    QuestionPool(
      banks: banks.map { ($0.0, QuestionBank(title: $0.0 + "题库", questions: $0.1)) }, digest: "d")
  }

  @Test func `questions stand in file order with the bank they came from`() {
    let pool = pool(("甲", SampleBank.single(2)), ("乙", SampleBank.judgements(1)))
    #expect(pool.questions.map(\.question.id) == ["s000", "s001", "t000"])
    #expect(pool.questions.map(\.bank) == ["甲", "甲", "乙"])
    #expect(pool.questions.last?.bankTitle == "乙题库")
  }

  @Test func `a question of the same id, or the same to the letter, counts once`() {
    let question = SampleBank.single(1)
    var renamed = question
    renamed[0].id = "other"
    renamed[0].options.reverse()
    var rewritten = question
    rewritten[0].stem = "另一道题"
    #expect(pool(("甲", question), ("乙", renamed)).questions.count == 1)
    #expect(pool(("甲", question), ("乙", rewritten)).questions.count == 1)
  }

  @Test func `the same stem with other options or of another kind is another question`() {
    var other = SampleBank.single(1)
    other[0].id = "other"
    other[0].options[3] = "戊"
    #expect(pool(("甲", SampleBank.single(1) + other)).questions.count == 2)
    other = SampleBank.single(1)
    other[0].id = "other"
    other[0].kind = .multipleChoice
    #expect(pool(("甲", SampleBank.single(1) + other)).questions.count == 2)
  }

  @Test func `all questions of a secret bank are secret`() {
    let bank = QuestionBank(title: "", isSecret: true, questions: SampleBank.single(2))
    let pool = QuestionPool(banks: [(name: "", bank: bank)], digest: "")
    #expect(pool.questions.allSatisfy { $0.question.isSecret })
  }

  @Test func `a composite is there if all of its parts can be asked`() {
    var whole = Question(id: "c", kind: .composite, stem: "案例")
    #expect(pool(("甲", [whole])).questions.isEmpty)
    whole.parts = SampleBank.single(2)
    #expect(pool(("甲", [whole])).questions.count == 1)
    whole.parts[1].key = nil
    #expect(pool(("甲", [whole])).questions.isEmpty)
  }
}
