import ExamModel
import Testing

@testable import ExamSession

@Suite struct AnchorTests {
  private let questions =
    SampleBank.single(40) + SampleBank.multiple(20) + SampleBank.judgements(30)

  private func assembly(_ anchor: Anchor?, _ pool: [Question]? = nil) -> FormAssembly {
    var paper = SampleBank.paper(
      SampleBank.section(.singleChoice, 20, title: "单项选择题"),
      SampleBank.section(.multipleChoice, 10, title: "多项选择题"),
      SampleBank.section(.trueFalse, 10, title: "判断题"), draw: .same)
    paper.anchor = anchor
    return FormAssembly(paper: paper, pool: SampleBank.pool(pool ?? questions))
  }

  private func ids(_ form: Form) -> Set<Question.ID> { Set(form.items.map(\.question.id)) }

  private func asked(_ form: Form) -> [Question] {
    let ids = ids(form)
    return questions.filter { ids.contains($0.id) }
  }

  @Test func `a period shares so many with the one before, spread as the paper is`() throws {
    let before = try assembly(nil).form(seed: 1, candidate: "1")
    var generator = SeededGenerator(seed: 5)
    let common = assembly(nil).anchor(
      16, from: asked(before), sparing: [], using: &generator)
    #expect(common.count == 16 && Set(common).isSubset(of: ids(before)))
    let kinds = questions.filter { common.contains($0.id) }.map(\.kind)
    #expect(kinds.count { $0 == .singleChoice } == 8)
    #expect(kinds.count { $0 == .multipleChoice } == 4)
    for seed in 0..<20 {
      let form = try assembly(.questions(common)).form(seed: UInt64(seed), candidate: "1")
      #expect(form.items.count == 40 && Set(common).isSubset(of: ids(form)))
    }
  }

  @Test func `what was common once is not common again, while there are others`() throws {
    let first = try assembly(nil).form(seed: 1, candidate: "1")
    var generator = SeededGenerator(seed: 5)
    let common = assembly(nil).anchor(16, from: asked(first), sparing: [], using: &generator)
    let second = try assembly(.questions(common)).form(seed: 2, candidate: "1")
    let next = assembly(nil).anchor(
      16, from: asked(second), sparing: Set(common), using: &generator)
    #expect(next.count == 16)
    #expect(Set(next).isDisjoint(with: common))
  }

  @Test func `a question that was changed or taken away since is no common question`() throws {
    let before = try assembly(nil).form(seed: 1, candidate: "1")
    let old = asked(before)
    let changed = questions.map { question in
      var question = question
      if question.kind == .singleChoice { question.stem += "改" }
      return question
    }
    var generator = SeededGenerator(seed: 5)
    let common = assembly(nil, changed).anchor(16, from: old, sparing: [], using: &generator)
    #expect(common.count == 8)
    let lost = assembly(.questions(common + ["没有这题"])).lostAnchors
    #expect(lost == ["没有这题"])
  }
}
