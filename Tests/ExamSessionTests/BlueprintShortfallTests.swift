import ExamModel
import ExamSession
import Testing

@Suite struct BlueprintShortfallTests {
  private func shortfall(
    _ questions: [Question], _ sections: BlueprintSection...
  ) -> BlueprintShortfall? {
    var paper = SampleBank.paper()
    paper.blueprint.sections = sections
    return FormAssembly(paper: paper, pool: SampleBank.pool(questions)).shortfalls.first
  }

  @Test func `a pool that is large enough has none`() {
    #expect(shortfall(SampleBank.single(5), SampleBank.section(.singleChoice, 5)) == nil)
  }

  @Test func `it names the section, the kind, what it needs and what there is`() {
    let found = shortfall(
      SampleBank.single(9) + SampleBank.judgements(3),
      SampleBank.section(.singleChoice, 9, title: "单项选择题"),
      SampleBank.section(.trueFalse, 5, title: "判断题"))
    var expected = BlueprintShortfall(
      section: 1, title: "判断题", kind: .trueFalse, needed: 5, available: 3)
    #expect(found == expected)
    expected.needed = 4
    #expect(found != expected)
  }

  @Test func `every cell that is short is named, and what may be drawn is counted once`() {
    var paper = SampleBank.paper()
    paper.blueprint.sections = [
      SampleBank.section(.singleChoice, 12, title: "一"),
      SampleBank.section(.trueFalse, 5, title: "二"),
      SampleBank.section(.singleChoice, 11, title: "三"),
    ]
    let questions = SampleBank.single(9) + SampleBank.judgements(5)
    let assembly = FormAssembly(paper: paper, pool: SampleBank.pool(questions))
    #expect(assembly.shortfalls.map(\.section) == [0, 2])
    #expect(assembly.shortfalls.map(\.available) == [9, 9])
    #expect(assembly.admittedCount == 14)
  }

  @Test func `it names bank, law and difficulty of its cell`() {
    var section = SampleBank.section(.singleChoice, 4, title: "单项选择题")
    section.perBank = [Quota(row: "题库", amount: .percent(Mark(100)))]
    section.perLaw = [
      Quota(row: "消防法", amount: .percent(Mark(50))),
      Quota(row: "安全生产法", amount: .percent(Mark(50))),
    ]
    section.difficulty = [Quota(row: .hard, amount: .percent(Mark(100)))]
    let questions = SampleBank.single(10).enumerated().map { position, question in
      var question = question
      question.citations = [Citation(law: position < 9 ? "消防法" : "安全生产法", article: 1)]
      question.difficulty = Difficulty(band: .hard)
      return question
    }
    var expected = BlueprintShortfall(
      section: 0, title: "单项选择题", kind: .singleChoice, needed: 2, available: 1)
    expected.bank = "题库"
    expected.law = "安全生产法"
    expected.difficulty = .hard
    #expect(shortfall(questions, section) == expected)
  }

  @Test func `two sections that want the same questions are short together`() {
    let questions = SampleBank.single(10)
    #expect(
      shortfall(
        questions, SampleBank.section(.singleChoice, 6, title: "一"),
        SampleBank.section(.singleChoice, 4, title: "二")) == nil)
    let found = shortfall(
      questions, SampleBank.section(.singleChoice, 6, title: "一"),
      SampleBank.section(.singleChoice, 6, title: "二"))
    #expect(found?.title == "二")
    #expect(found?.needed == 6)
    #expect(found?.available == 4)
  }

  @Test func `retired questions and those without a key are not there`() {
    var questions = SampleBank.single(5)
    questions[0].isRetired = true
    questions[1].key = nil
    let found = shortfall(questions, SampleBank.section(.singleChoice, 5))
    #expect(found?.available == 3)
  }

  @Test func `drawing a form that cannot be filled throws the same`() {
    let assembly = FormAssembly(
      paper: SampleBank.paper(SampleBank.section(.singleChoice, 5)),
      pool: SampleBank.pool(SampleBank.single(3)))
    let thrown = #expect(throws: BlueprintShortfall.self) {
      try assembly.form(seed: 1, candidate: "1")
    }
    #expect([thrown] == assembly.shortfalls)
  }
}
