import ExamModel
import ExamTesting
import Testing

@testable import ExamSession

@Suite struct FormAssemblyTests {
  private let questions =
    SampleBank.single(40) + SampleBank.multiple(20) + SampleBank.judgements(30)

  private func assembly(_ draw: DrawRule) -> FormAssembly {
    FormAssembly(
      paper: SampleBank.paper(
        SampleBank.section(.singleChoice, 10, title: "单项选择题"),
        SampleBank.section(.multipleChoice, 5, title: "多项选择题"),
        SampleBank.section(.trueFalse, 5, title: "判断题"), draw: draw),
      pool: SampleBank.pool(questions))
  }

  @Test(arguments: [DrawRule.same, .versions(2), .each])
  func `the same bank, blueprint, seed and candidate give the same form`(draw: DrawRule) throws {
    for seed in [0, 7, UInt64.max] {
      let form = try assembly(draw).form(seed: seed, candidate: "1024")
      #expect(try assembly(draw).form(seed: seed, candidate: "1024") == form)
      #expect(form.seed == seed)
      #expect(form.bankDigest == "digest")
      #expect(try assembly(draw).form(seed: seed &+ 1, candidate: "1024").ids != form.ids)
    }
  }

  @Test func `with one draw for all, candidates get the same questions in orders of their own`()
    throws
  {
    let forms = try (0..<200).map { try assembly(.same).form(seed: 7, candidate: "\($0)") }
    #expect(Set(forms.map { Set($0.ids) }).count == 1)
    #expect(Set(forms.map(\.ids)).count == 200)
    #expect(Set(forms.map { $0.items.map(\.question.options) }).count == 200)
    #expect(forms.allSatisfy { $0.version == nil })
  }

  @Test func `with a draw for each, candidates get questions of their own`() throws {
    let forms = try (0..<200).map { try assembly(.each).form(seed: 7, candidate: "\($0)") }
    #expect(Set(forms.map { Set($0.ids) }).count == 200)
  }

  @Test func `with two versions, neighbours have different ones`() throws {
    let forms = try (0..<200).map { try assembly(.versions(2)).form(seed: 7, candidate: "K\($0)") }
    #expect(Set(forms.map { Set($0.ids) }).count == 2)
    for (left, right) in zip(forms, forms.dropFirst()) {
      #expect(left.version != right.version)
      #expect(Set(left.ids) != Set(right.ids))
    }
    for version in 0...1 {
      #expect(Set(forms.filter { $0.version == version }.map { Set($0.ids) }).count == 1)
    }
  }

  @Test func `ids without a number get their version by chance, and always the same`() throws {
    var counts = [0, 0]
    for name in ["张三", "李四", "王五", "赵六", "孙七", "周八", "吴九", "郑十", "冯一一", "陈二二"] {
      let form = try assembly(.versions(2)).form(seed: 7, candidate: name)
      #expect(try assembly(.versions(2)).form(seed: 8, candidate: name).version == form.version)
      counts[try #require(form.version)] += 1
    }
    #expect(counts.allSatisfy { $0 > 0 })
  }

  @Test func `a second attempt at one draw has the same questions in another order`() throws {
    let first = try assembly(.same).form(seed: 7, candidate: "1", ordinal: 1)
    let second = try assembly(.same).form(seed: 7, candidate: "1", ordinal: 2)
    #expect(Set(first.ids) == Set(second.ids))
    #expect(first.ids != second.ids)
    let own = try assembly(.each).form(seed: 7, candidate: "1", ordinal: 2)
    #expect(try Set(assembly(.each).form(seed: 7, candidate: "1").ids) != Set(own.ids))
  }

  @Test func `no form of two thousand repeats a question, and each has what the blueprint says`()
    throws
  {
    let assembly = assembly(.each)
    for number in 0..<2000 {
      let form = try assembly.form(seed: 2026, candidate: "\(number)")
      guard Set(form.ids).count == 20 else {
        Issue.record("candidate \(number): \(form.ids)")
        return
      }
      #expect(form.items.prefix(10).allSatisfy { $0.question.kind == .singleChoice })
      #expect(form.items[10..<15].allSatisfy { $0.question.kind == .multipleChoice })
      #expect(form.items[15...].allSatisfy { $0.question.kind == .trueFalse })
    }
  }

  @Test func `the key follows its options`() throws {
    let assembly = assembly(.each)
    for number in 0..<500 {
      for item in try assembly.form(seed: 3, candidate: "\(number)").items {
        let original = try #require(questions.first { $0.id == item.question.id })
        #expect(rightTexts(item.question) == rightTexts(original))
        #expect(Set(item.question.options) == Set(original.options))
      }
    }
  }

  private func rightTexts(_ question: Question) -> Set<String> {
    guard case .choices(let positions) = question.key else { return [] }
    #expect(positions == positions.sorted())
    return Set(positions.map { question.options[$0] })
  }

  @Test func `without shuffling, questions and options stand in file order`() throws {
    var paper = SampleBank.paper(SampleBank.section(.singleChoice, 10))
    paper.shuffle = ShuffleRule(questions: false, options: false)
    let form = try FormAssembly(paper: paper, pool: SampleBank.pool(questions))
      .form(seed: 7, candidate: "1")
    #expect(form.ids == form.ids.sorted())
    #expect(form.items.allSatisfy { $0.question.key == .choices([0]) })
  }

  @Test func `marks of a composite are shared exactly`() {
    var question = Question(id: "c", kind: .composite, stem: "案例")
    question.parts = (0..<3).map { Question(kind: .trueFalse, stem: "\($0)", key: .truth(true)) }
    func marks(_ whole: Mark) -> [String] {
      FormAssembly.partMarks(of: question, sharing: whole).map(\.description)
    }
    #expect(marks(Mark(6)) == ["2", "2", "2"])
    #expect(marks(Mark(10)) == ["3.334", "3.333", "3.333"])
    question.parts[0].marks = Mark(4)
    question.parts[1].marks = Mark(3)
    #expect(marks(Mark(6)) == ["2", "2", "2"])
    question.parts[2].marks = Mark(3)
    #expect(marks(Mark(20)) == ["8", "6", "6"])
  }
}
