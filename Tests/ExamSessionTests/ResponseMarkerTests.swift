import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ResponseMarkerTests {
  static let choices = Table.rows("Fixtures/choices.txt", beside: #filePath)
  static let blanks = Table.rows("Fixtures/blanks.txt", beside: #filePath)
  static let classRoom = Table.rows("Fixtures/class.txt", beside: #filePath)

  @Test func `the tables are there`() {
    #expect(Self.choices.count >= 50)
    #expect(Self.blanks.count >= 50)
    #expect(Self.classRoom.count == 17)
  }

  @Test(arguments: choices)
  func `a choice earns what the table says`(row: Table.Row) throws {
    let kind = ["对", "错"].contains(row[2]) ? "判断" : row[2].count == 1 ? "单选" : "多选"
    let question = try #require(
      ScoringNotation.question(kind, options: Int(row[1]) ?? 0, key: row[2]))
    let marked = ResponseMarker.mark(
      ScoringNotation.response(row[4], to: question.kind), to: question,
      marks: try #require(Mark(row[3])), rule: try #require(ScoringNotation.rule(row[0])))
    #expect(marked.mark.description == row[5], "\(row)")
    #expect(marked.maximum.description == row[3])
  }

  @Test(arguments: blanks)
  func `a blank earns what the table says`(row: Table.Row) {
    let key = ScoringNotation.blanks(row[1])
    let question = Question(
      kind: .fillIn, stem: "____", key: .blanks(key, anyOrder: row[0] == "任意"))
    let marked = ResponseMarker.mark(
      .blanks(ScoringNotation.fields(row[2])), to: question, marks: Mark(key.count),
      rule: .standard(for: .fillIn))
    #expect(marked.mark.description == row[3], "\(row)")
  }

  @Test(arguments: ["张三", "李四", "王五", "赵六"])
  func `a candidate gets what the class list says`(name: String) throws {
    let questions = Self.classRoom.filter { $0[0] == "题" }
    let responses = try #require(Self.classRoom.first { $0[0] == "作答" && $0[1] == name })
    let expected = try #require(Self.classRoom.first { $0[0] == "得分" && $0[1] == name })
    var items: [FormItem] = []
    var given: [Slot: Response] = [:]
    for (position, row) in questions.enumerated() {
      let question = try #require(
        ScoringNotation.question(row[2], options: Int(row[3]) ?? 0, key: row[4]))
      items.append(
        FormItem(
          question: question, section: "", marks: try #require(Mark(row[5])),
          scoring: ScoringNotation.rule(row[6])))
      given[Slot(item: position)] = ScoringNotation.response(
        responses[position + 2], to: question.kind)
    }
    let form = Form(title: "", bankDigest: "", seed: 0, items: items)
    let result = AttemptResult(
      form: form, responses: given,
      paper: Paper(title: "", blueprint: Blueprint(sections: [])))
    let marks = result.marked.map {
      $0.outcome == .pending ? "待评" : $0.mark.description
    }
    #expect(marks == Array(expected.cells[2..<11]))
    #expect(result.mark.description == expected[11])
  }

  /// The formulas of the design, written once more in the plainest way.
  private func formula(_ rule: ScoringRule.Base, t: Int, w: Int, c: Int, n: Int) -> (Int, Int) {
    switch rule {
    case .exact: (t == c && w == 0 ? 1 : 0, 1)
    case .missedHalf: w > 0 || t == 0 ? (0, 1) : t == c ? (1, 1) : (1, 2)
    case .missedEach: w > 0 ? (0, 1) : (t, c)
    case .missedFixed: w > 0 || t == 0 ? (0, 1) : t == c ? (1, 1) : (1, 4)
    case .net: (max(0, t - w), c)
    case .perDecision: (t + (n - c - w), n)
    }
  }

  @Test(
    arguments: [
      .exact, .missedHalf, .missedEach, .missedFixed(Mark(3)), .net, .perDecision,
    ] as [ScoringRule.Base])
  func `every key and every response of up to five options follow the formula`(
    base: ScoringRule.Base
  ) {
    let marks = Mark(12)
    for n in 2...5 {
      for key in 1..<(1 << n) {
        for chosen in 1..<(1 << n) {
          let (right, picked) = (positions(key, n), positions(chosen, n))
          let question = Question(
            kind: .multipleChoice, stem: "", options: (0..<n).map { "\($0)" }, key: .choices(right))
          let t = Set(right).intersection(picked).count
          let marked = ResponseMarker.mark(
            .choices(picked), to: question, marks: marks, rule: ScoringRule(base))
          let (above, below) = formula(base, t: t, w: picked.count - t, c: right.count, n: n)
          let expected = marks.share(above, of: below)
          guard marked.mark == expected else {
            Issue.record("\(base), key \(right), chosen \(picked): \(marked.mark)")
            return
          }
          #expect((marked.outcome == .right) == (right == picked))
          if marked.mark == .zero { #expect(marked.outcome == .wrong) }
        }
      }
    }
  }

  private func positions(_ bits: Int, _ count: Int) -> [Int] {
    (0..<count).filter { bits & (1 << $0) != 0 }
  }

  @Test(arguments: [
    (2.6, 2.5, 0.1, true), (2.4, 2.5, 0.1, true), (2.61, 2.5, 0.1, false), (2.5, 2.5, 0, true),
    (2.5000001, 2.5, 0, false), (0.3, 0.1 + 0.2, 0, true), (1e15 + 1, 1e15, 1, true),
    (1e15 + 2, 1e15, 1, false), (-2.6, -2.5, 0.1, true), (0, 0, 0, true), (0.001, 0, 0, false),
    (.infinity, 1, 0.5, false), (.nan, 1, 0.5, false),
  ])
  func `a number is right within its tolerance`(
    given: Double, value: Double, tolerance: Double, isRight: Bool
  ) {
    let question = Question(
      kind: .numeric, stem: "", key: .numbers([NumericKey(value: value, tolerance: tolerance)]))
    let marked = ResponseMarker.mark(
      .numbers([given]), to: question, marks: Mark(1), rule: .standard(for: .numeric))
    #expect((marked.outcome == .right) == isRight)
  }

  @Test func `each part of a composite is marked for itself`() {
    var parent = Question(id: "case", kind: .composite, stem: "案例")
    parent.parts = [
      Question(kind: .singleChoice, stem: "一", options: ["甲", "乙"], key: .choices([0])),
      Question(kind: .fillIn, stem: "二", key: .blanks([["30日"], ["60日"]], anyOrder: false)),
      Question(kind: .trueFalse, stem: "三", key: .truth(false)),
    ]
    let item = FormItem(
      question: parent, section: "", marks: Mark(5), partMarks: [Mark(1), Mark(3), Mark(1)])
    let form = Form(title: "", bankDigest: "", seed: 0, items: [item])
    let result = AttemptResult(
      form: form,
      responses: [
        Slot(item: 0, part: 0): .choices([1]), Slot(item: 0, part: 1): .blanks(["三十日", "90日"]),
        Slot(item: 0, part: 2): .truth(false),
      ], paper: Paper(title: "", blueprint: Blueprint(sections: [])))
    #expect(result.marked.map(\.mark.description) == ["0", "1.5", "1"])
    #expect(result.marked.map(\.outcome) == [.wrong, .partial, .right])
    #expect(result.mark.description == "2.5")
    #expect(result.maximum == Mark(5))
  }

  @Test func `a response of another kind is wrong, and one without a key waits for a person`() {
    var question = Question(kind: .singleChoice, stem: "", options: ["甲", "乙"])
    let rule = ScoringRule(.exact, wrong: Mark(-1))
    let open = ResponseMarker.mark(.choices([0]), to: question, marks: Mark(1), rule: rule)
    #expect(open.outcome == .pending)
    #expect(open.mark == .zero)
    question.key = .choices([0])
    let odd = ResponseMarker.mark(.truth(true), to: question, marks: Mark(1), rule: rule)
    #expect(odd.outcome == .wrong)
    #expect(odd.mark == Mark(-1))
  }

  @Test(
    arguments: [
      .choices([]), .blanks(["", ""]), .text(""), .numbers([nil, nil]), .pairs([nil]), .order([]),
    ] as [Response])
  func `an empty response is none`(response: Response) {
    #expect(response.isBlank)
    let question = Question(kind: .shortAnswer, stem: "")
    let marked = ResponseMarker.mark(
      response, to: question, marks: Mark(1), rule: ScoringRule(.exact, blank: Mark(-1)))
    #expect(marked.outcome == .blank)
    #expect(marked.mark == Mark(-1))
  }
}
