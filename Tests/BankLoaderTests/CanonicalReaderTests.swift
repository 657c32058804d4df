import BankLoader
import ExamModel
import Testing

@Suite struct CanonicalReaderTests {
  private let bank = """
    标题：安全生产法题库
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    标签：法律

    一、单项选择题

    1. 生产经营单位的（　）是本单位安全生产第一责任人。
    A. 主要负责人
    B. 安全总监
    C. 工会主席
    答案：A
    解析：主要负责人全面负责。
    依据：《安全生产法》第五条
    难度：易
    适用对象：企业负责人；从业人员
    编号：aqscf-005-01

    二、多项选择题

    1. 从业人员有权（　）。
    A. 批评
    B. 检举
    C. 擅自停产
    答案：AB
    分值：2

    三、判断题

    1. 从业人员可以拒绝违章指挥。
    答案：对

    四、填空题

    1. 方针是安全第一、____、____。
    答案：预防为主；综合治理|综合整治（不分先后）

    五、案例分析题

    1. 案例：某厂起火，
    一人受伤。
    难度：难
    编号：al-01
    （1）应当报警。
    题型：判断题
    答案：对
    （2）先做（　）。
    题型：单选题
    A. 断电
    B. 登记
    答案：A
    """

  @Test func `the sample of the format is read without a finding`() {
    #expect(Reading.findings(bank) == [])
  }

  @Test func `the head says what the bank is about`() {
    let bank = Reading.document(bank).bank
    #expect(bank.title == "安全生产法题库")
    #expect(bank.laws == ["中华人民共和国安全生产法"])
    #expect(bank.version == "2021-06-10")
    #expect(bank.tags == ["法律"])
  }

  @Test func `a single choice has all of its fields`() throws {
    let question = try #require(Reading.document(bank).bank.questions.first)
    #expect(question.kind == .singleChoice)
    #expect(question.section == "单项选择题")
    #expect(question.number == 1)
    #expect(question.stem == "生产经营单位的（　）是本单位安全生产第一责任人。")
    #expect(question.options == ["主要负责人", "安全总监", "工会主席"])
    #expect(question.key == .choices([0]))
    #expect(question.rationale == "主要负责人全面负责。")
    #expect(question.citations == [Citation(law: "安全生产法", article: 5)])
    #expect(question.difficulty == Difficulty(band: .easy))
    #expect(question.audiences == ["企业负责人", "从业人员"])
    #expect(question.id == "aqscf-005-01")
    #expect(question.source == SourcePosition(file: "题库.txt", line: 8, column: 1))
  }

  @Test func `headings give the kinds of the others`() {
    let questions = Reading.document(bank).bank.questions
    #expect(
      questions.map(\.kind) == [
        .singleChoice, .multipleChoice, .trueFalse, .fillIn, .composite,
      ])
    #expect(questions[1].key == .choices([0, 1]))
    #expect(questions[1].marks == Mark(2))
    #expect(questions[2].key == .truth(true))
    #expect(
      questions[3].key == .blanks([["预防为主"], ["综合治理", "综合整治"]], anyOrder: true))
  }

  @Test func `a case has its parts`() {
    let question = Reading.document(bank).bank.questions[4]
    #expect(question.stem == "某厂起火，\n一人受伤。")
    #expect(question.difficulty?.band == .hard)
    #expect(question.parts.map(\.kind) == [.trueFalse, .singleChoice])
    #expect(question.parts.map(\.id) == ["al-01-1", "al-01-2"])
    #expect(question.parts[1].options == ["断电", "登记"])
  }

  @Test(arguments: [
    "１、谁负责？\r\nＡ、甲\r\nＢ、乙\r\n答案:Ｂ\r\n",
    "1．谁负责？\nA．甲\nB．乙\n参考答案： b 。\n",
    "\u{3000}1. 谁负责？\n\u{3000}A) 甲\n\u{3000}B） 乙\u{3000}\n正确答案：B",
    "\u{FEFF}1.谁负责？\nA:甲\nB：乙\n【答案】B\n",
    "1、 谁负责？\n\nA 、甲\n\nB 、乙\n\n[答案]：B\n",
  ])
  func `what people type for the marks is read the same`(text: String) throws {
    let document = Reading.document("一、单选题（共40题，每题1分）\n" + text)
    let question = try #require(document.bank.questions.first)
    #expect(document.diagnostics == [])
    #expect(question.stem == "谁负责？")
    #expect(question.options == ["甲", "乙"])
    #expect(question.key == .choices([1]))
    #expect(question.section == "单选题（共40题，每题1分）")
  }

  @Test(arguments: [
    ("对", true), ("正确", true), ("√", true), ("错", false), ("错误", false), ("×", false),
  ])
  func `right and wrong have several words`(word: String, truth: Bool) {
    let question = Reading.document("判断题\n1. 应当报告。\n答案：\(word)").bank.questions[0]
    #expect(question.key == .truth(truth))
  }

  @Test func `the letter of a true or false question means its option`() {
    let document = Reading.document("判断题\n1. 应当报告。\nA. 错误\nB. 正确\n答案：A")
    #expect(document.bank.questions[0].key == .truth(false))
    #expect(document.bank.questions[0].options == [])
    #expect(document.diagnostics == [])
  }

  @Test func `only the number expected next begins a question`() {
    let text = """
      单选题
      1. 在高处作业时应当
      3. 系好安全带，
      100. 米以上还应当（　）。
      A. 报告
      B. 撤离
      答案：A
      2. 下一题（　）。
      A. 甲
      B. 乙
      答案：B
      """
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.number) == [1, 2])
    #expect(questions[0].stem == "在高处作业时应当\n3. 系好安全带，\n100. 米以上还应当（　）。")
  }

  @Test func `a number that skips is said and kept when a question follows it`() {
    let text = "判断题\n1. 甲。\n答案：对\n\n3. 乙。\n答案：错\n"
    let document = Reading.document(text)
    #expect(document.bank.questions.map(\.number) == [1, 3])
    #expect(document.diagnostics.map(Reading.line) == ["5:1 number-out-of-order"])
  }

  @Test func `numbered points of a model answer are no questions`() {
    let text = """
      简答题
      1. 简述职责。
      答案：
      1. 建立责任制；
      2. 组织制定制度；
      3. 保证投入。
      2. 简述义务。
      答案：服从管理。
      """
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.stem) == ["简述职责。", "简述义务。"])
    #expect(questions[0].key == .text("1. 建立责任制；\n2. 组织制定制度；\n3. 保证投入。"))
  }
}
