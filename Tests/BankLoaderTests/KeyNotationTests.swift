import BankLoader
import ExamModel
import Testing

/// Keys of every kind as they stand after 答案, and what makes one unusable.
@Suite struct KeyNotationTests {
  private func question(_ text: String) -> Question? {
    Reading.document(text).bank.questions.first
  }

  private func codes(_ text: String) -> [String] {
    Reading.document(text).diagnostics.map(\.finding.code)
  }

  private let options = "A. 甲\nB. 乙\nC. 丙\nD. 丁\n"

  @Test(arguments: ["ACD", "A,C,D", "A、C、D", "D C A", "a，c，d", "ＡＣＤ", "ACD。", "A; C；D"])
  func `several letters are read with anything between them`(key: String) {
    let text = "多选题\n1. 选。\n\(options)答案：\(key)\n"
    #expect(question(text)?.key == .choices([0, 2, 3]))
    #expect(codes(text) == [])
  }

  @Test(arguments: ["E", "全错。", "AA", "1", "A-D", "略"])
  func `a key beyond the options or that is none is no key`(key: String) {
    let text = "单选题\n1. 选。\n\(options)答案：\(key)\n"
    #expect(question(text)?.key == nil)
    #expect(codes(text) == ["impossible-key"])
  }

  @Test func `letters and kind must agree`() {
    #expect(codes("单选题\n1. 选。\n\(options)答案：AB\n") == ["several-letter-key"])
    #expect(question("单选题\n1. 选。\n\(options)答案：AB\n")?.key == nil)
    #expect(codes("多选题\n1. 选。\n\(options)答案：B\n") == ["single-letter-key"])
    #expect(question("多选题\n1. 选。\n\(options)答案：B\n")?.key == .choices([1]))
  }

  @Test func `two keys that differ leave the question open`() {
    let text = "单选题\n1. 选。\n\(options)答案：A\n参考答案：B\n"
    #expect(question(text)?.key == nil)
    #expect(codes(text) == ["ambiguous-key"])
    #expect(question("单选题\n1. 选。\n\(options)答案：A\n答案：A\n")?.key == .choices([0]))
  }

  @Test func `letters that skip leave the question open`() {
    let text = "单选题\n1. 选。\nA. 甲\nB. 乙\nD. 丁\n答案：D\n"
    #expect(question(text)?.key == nil)
    #expect(codes(text) == ["option-letters"])
  }

  @Test func `a letter that another option's line holds does not skip`() {
    let text = "单选题\n1. 选。\nA. 甲\nB. 乙C. 丙\nD. 丁\n答案：D\n"
    #expect(question(text)?.options == ["甲", "乙", "丙", "丁"])
    #expect(question(text)?.key == .choices([3]))
  }

  @Test func `a question without a key is kept`() {
    let document = Reading.document("单选题\n1. 选。\n\(options)2. 再选。\n\(options)答案：A\n")
    #expect(document.diagnostics.map(Reading.line) == ["2:1 missing-key"])
    #expect(document.bank.questions.map(\.key) == [nil, .choices([0])])
  }

  @Test func `blanks have variants and an order or none`() {
    let text = "填空题\n1. 先____，后____。\n答案：断电|切断电源；报警（不分先后）\n"
    #expect(question(text)?.key == .blanks([["断电", "切断电源"], ["报警"]], anyOrder: true))
    let brackets = "填空题\n1. 先（　），后( )。\n答案：断电；报警；\n"
    #expect(question(brackets)?.key == .blanks([["断电"], ["报警"]], anyOrder: false))
  }

  @Test func `blanks and answers must be as many`() {
    for key in ["断电、报警、撤离", "断电、报警，撤离", "断电"] {
      let text = "填空题\n1. 先____，后____。\n答案：\(key)\n"
      #expect(question(text)?.key == nil)
      #expect(codes(text) == ["blank-count"])
    }
    let text = "填空题\n1. 先____，后____。\n答案：断电、报警\n"
    #expect(question(text)?.key == .blanks([["断电"], ["报警"]], anyOrder: false))
    #expect(codes("填空题\n1. 先____，后____。\n答案：断电；；报警\n") == ["impossible-key"])
  }

  @Test func `numbers have tolerances`() {
    let text = "计算题\n1. 求。____ ____\n答案：2.5±0.1；-30\n"
    #expect(
      question(text)?.key
        == .numbers([NumericKey(value: 2.5, tolerance: 0.1), NumericKey(value: -30)]))
    for wrong in ["2.5米", "±1", "1±2±3", "nan", "1±-1", "0x10"] {
      #expect(codes("计算题\n1. 求。\n答案：\(wrong)\n") == ["impossible-key"])
    }
  }

  @Test func `an order names every option once`() {
    #expect(question("排序题\n1. 排。\n\(options)答案：CABD\n")?.key == .order([2, 0, 1, 3]))
    #expect(codes("排序题\n1. 排。\n\(options)答案：CAB\n") == ["impossible-key"])
  }

  @Test func `each prompt has its option`() throws {
    let text = "连线题\n1. 连。\n1）火\n2）水\n\(options)答案：2A 1B\n"
    let question = try #require(self.question(text))
    #expect(question.prompts == ["火", "水"])
    #expect(question.key == .pairs([1, 0]))
    for wrong in ["1A", "1A 2", "1A 1B", "1A 3B", "1A 2E"] {
      #expect(codes("连线题\n1. 连。\n1）火\n2）水\n\(options)答案：\(wrong)\n") == ["impossible-key"])
    }
  }

  @Test func `a model answer has lines and points`() throws {
    let text = "简答题\n1. 述。\n答案：一\n二\n得分点：先断电（2分）\n再施救（1.5分）\n得分点：报警\n"
    let question = try #require(self.question(text))
    #expect(question.key == .text("一\n二"))
    #expect(
      question.scoringPoints == [
        ScoringPoint(text: "先断电", marks: Mark(2)),
        ScoringPoint(text: "再施救", marks: Mark(thousandths: 1500)), ScoringPoint(text: "报警"),
      ])
  }

  @Test func `what kind a question is may follow from options and key`() {
    let kinds = [
      ("\(options)答案：A", QuestionKind.singleChoice), ("\(options)答案：AB", .multipleChoice),
      ("答案：√", .trueFalse), ("A. 正确\nB. 错误\n答案：B", .trueFalse), ("答案：因为。", .shortAnswer),
    ]
    for (body, kind) in kinds {
      #expect(question("1. 题。\n\(body)\n")?.kind == kind)
      #expect(codes("1. 题。\n\(body)\n") == [])
    }
    #expect(question("1. 先____。\n答案：断电\n")?.kind == .fillIn)
    #expect(codes("1. 题。\n答案：B\n") == ["undecided-kind"])
  }

  @Test func `a calculation may be answered by a whole solution`() {
    let text = "计算题\n1. 耗电多少？\n答案：解：W=Pt=2×3\n=6（kWh）\n2. 值班几小时？\n答案：12\n"
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.kind) == [.shortAnswer, .numeric])
    #expect(
      questions.map(\.key) == [.text("解：W=Pt=2×3\n=6（kWh）"), .numbers([NumericKey(value: 12)])])
  }
}
