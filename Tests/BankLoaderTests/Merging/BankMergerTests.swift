import BankLoader
import ExamModel
import Testing

@Suite struct BankMergerTests {
  private static let first = """
    标题：安全生产法题库
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    一、单项选择题
    1. 第一责任人是（　）。
    A. 主要负责人
    B. 安全总监
    答案：A
    2. 应当先（　）。
    A. 报警
    B. 撤离
    答案：B
    解析：人命第一。
    二、判断题
    1. 从业人员有权拒绝违章指挥。
    答案：对
    """

  private func merge(_ texts: String...) -> BankDocument {
    BankMerger.merge(
      texts.enumerated().map {
        Reading.document($0.element, file: ["甲.txt", "乙.txt", "丙.txt"][$0.offset])
      })
  }

  private func findings(_ document: BankDocument) -> [String] {
    document.diagnostics.map {
      "\($0.position.file):\($0.position.line) \($0.finding.code)"
    }
  }

  @Test func `one bank without repeats stays as it is`() {
    let document = Reading.document(Self.first, file: "甲.txt")
    #expect(BankMerger.merge([document]) == document)
  }

  @Test func `the same question in another layout and order stands once, with what both say`() {
    let merged = merge(
      Self.first,
      "单选题\n1．第一责任人是( )\nA、安全总监\nB、主要负责人\n答案：B\n解析：第五条。\n难度：易\n")
    #expect(findings(merged) == ["乙.txt:2 dropped-repeat"])
    #expect(merged.bank.questions.count == 3)
    #expect(merged.bank.questions[0].options == ["主要负责人", "安全总监"])
    #expect(merged.bank.questions[0].rationale == "第五条。")
    #expect(merged.bank.questions[0].difficulty != nil)
    let place = SourcePosition(file: "甲.txt", line: 5, column: 1)
    #expect(merged.diagnostics[0].finding == .merge(.droppedRepeat(first: place)))
  }

  @Test(arguments: [
    // The right option of one is a wrong one of the other, whatever its letter.
    "单选题\n1. 第一责任人是（　）。\nA. 安全总监\nB. 主要负责人\n答案：A\n",
    "单选题\n1. 第一责任人是（　）。\nA. 主要负责人\nB. 工会主席\nC. 安全总监\n答案：C\n",
    "多选题\n1. 第一责任人是（　）。\nA. 主要负责人\nB. 安全总监\n答案：AB\n",
    "判断题\n1. 从业人员有权拒绝违章指挥\n答案：错\n",
  ])
  func `the same question with a key that contradicts is an error at both places`(text: String) {
    let merged = merge(Self.first, text)
    #expect(findings(merged).last == "乙.txt:2 contradicting-keys")
    guard
      case .merge(.contradictingKeys(let place, let key, let other))? =
        merged.diagnostics.last?.finding
    else { return }
    #expect(place.file == "甲.txt")
    #expect(key != other)
    #expect(merged.bank.questions.count == 4)
  }

  @Test(arguments: [
    // Other options, which say nothing about the first ones; no key; another kind.
    "单选题\n1. 第一责任人是（　）。\nA. 主要负责人\nB. 工会主席\n答案：A\n",
    "单选题\n1. 应当先（　）。\nA. 报警\nB. 撤离\n",
    "简答题\n1. 第一责任人是（　）。\n答案：主要负责人\n",
  ])
  func `a question with the same stem that need not be the same is listed and kept`(text: String) {
    let merged = merge(Self.first, text)
    #expect(findings(merged).contains("乙.txt:2 near-repeat"))
    #expect(merged.bank.questions.count == 4)
  }

  @Test(arguments: [
    ("填空题\n1. 先____。\n答案：断电|停电\n", "填空题\n1. 先____。\n答案：停电\n", "near-repeat"),
    ("填空题\n1. 先____。\n答案：断电\n", "填空题\n1. 先____。\n答案：撤离\n", "contradicting-keys"),
    (
      "填空题\n1. ____和____。\n答案：甲；乙\n", "填空题\n1. ____和____。\n答案：乙；甲（不分先后）\n",
      "near-repeat"
    ),
    ("计算题\n1. 算。\n答案：2.5\n", "计算题\n1. 算。\n答案：3.5\n", "contradicting-keys"),
    ("简答题\n1. 说。\n答案：要快\n", "简答题\n1. 说。\n答案：要稳\n", "near-repeat"),
    (
      "案例分析题\n1. 案例：着火。\n（1）报警。\n题型：判断题\n答案：对\n",
      "案例分析题\n1. 案例：着火。\n（1）报警。\n题型：判断题\n答案：错\n", "contradicting-keys"
    ),
  ])
  func `keys of every kind are compared by what they say`(
    first: String, second: String, code: String
  ) {
    #expect(findings(merge(first, second)) == ["乙.txt:2 \(code)"])
    #expect(findings(merge(first, first)) == ["乙.txt:2 dropped-repeat"])
  }

  @Test func `sections for a kind are one, and take in what stands under no heading`() {
    let merged = merge(
      Self.first, "题干,选项A,选项B,答案\n几点（　）,一,二,A\n对不对,,,错\n",
      "单选题\n1. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n第一章 总则\n1. 是。\n题型：判断题\n答案：对\n")
    let outline = merged.bank.questions.map { "\($0.section ?? "") \($0.number ?? 0)" }
    #expect(
      outline == [
        "单项选择题 1", "单项选择题 2", "单项选择题 3", "单项选择题 4", "判断题 1", "判断题 2",
        "第一章 总则 1",
      ])
    let again = Reading.document(CanonicalWriter.text(of: merged.bank))
    #expect(again.diagnostics.isEmpty)
    #expect(again.bank.unplaced == merged.bank.unplaced)
  }

  @Test func `numbers close the gap that a repeat leaves`() {
    let text = "判断题\n1. 甲。\n答案：对\n2. 甲。\n答案：对\n3. 乙。\n答案：对\n单选题\n1. 丙（　）\nA. 一\nB. 二\n答案：A\n"
    #expect(merge(text).bank.questions.map(\.number) == [1, 2, 1])
  }

  @Test func `a secret bank keeps its questions secret among others`() {
    let merged = merge("保密：是\n判断题\n1. 甲。\n答案：对\n", "判断题\n1. 乙。\n答案：对\n")
    #expect(!merged.bank.isSecret)
    #expect(merged.bank.questions.map(\.isSecret) == [true, false])
    #expect(merge("保密：是\n判断题\n1. 甲。\n答案：对\n").bank.isSecret)
  }

  @Test func `an edition is kept where no bank states another`() {
    let other = "版本：2014-08-31\n判断题\n1. 乙。\n答案：对\n"
    #expect(merge(Self.first, "判断题\n1. 乙。\n答案：对\n").bank.version == "2021-06-10")
    let merged = merge(Self.first, other)
    #expect(merged.bank.version == nil)
    #expect(findings(merged) == ["乙.txt:0 different-versions"])
  }

  @Test func `an id that two questions state is told`() {
    let merged = merge(
      "判断题\n1. 甲。\n答案：对\n编号：a\n", "判断题\n1. 乙。\n答案：对\n编号：a\n")
    #expect(findings(merged) == ["乙.txt:2 repeated-id"])
  }

  @Test func `what is taken out of draws may repeat with another key`() {
    let text = "判断题\n1. 甲。\n答案：对\n2. 甲。\n答案：错\n状态：停用\n"
    #expect(findings(merge(text)).isEmpty)
  }
}
