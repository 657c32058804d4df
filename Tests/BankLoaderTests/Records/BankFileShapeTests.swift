import BankLoader
import ExamModel
import Testing

/// Shapes of JSON and sheets that banks of quiz programs have.
@Suite struct BankFileShapeTests {
  private func outline(_ text: String, file: String = "题库.json") -> String {
    BankOutline.text(of: Reading.document(text, file: file))
  }

  private func questions(_ text: String, file: String = "题库.json") -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  @Test func `a sentence that names a member is a stem whatever words are in it`() {
    let text = """
      {"下列选项中，属于正确答案的是        。|甲|乙|丙": "乙",
       "事故发生后应当立即        。|撤离|上报|观望": "上报",
       "火灾时        乘坐电梯。|可以|不得": "不得"}
      """
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([1]), .choices([1])])
  }

  @Test func `of a whole bank of stems one that reads like a name loses no other`() {
    let stems = (1...19).map { "\"第\($0)类危险源应当（　），由谁负责？\": \"登记\"" }
    let text = "{\(stems.joined(separator: ",")),\"题目数量\": \"5\"}"
    #expect(questions(text).count == 20)
  }

  @Test func `a list of pairs of words is read as stems and answers`() {
    let text =
      #"{"灭火器": "extinguisher", "消防栓": "hydrant", "警报": "alarm", "出口": "exit", "浓烟": "smoke"}"#
    #expect(questions(text).count == 5)
    #expect(questions(text).first?.key == .text("extinguisher"))
  }

  @Test func `what the letter says is no stem where the member is named by one`() {
    let text = """
      {"高压电缆试验后应当": {"answer": "C", "type": 2, "content": "充分放电"},
       "作业人员应当穿戴的是": {"answer": "B", "type": 2, "content": "绝缘靴"},
       "吊车接地线的截面为": {"answer": "A", "type": 2, "content": "16"}}
      """
    let questions = questions(text)
    #expect(questions.map(\.stem) == ["高压电缆试验后应当", "作业人员应当穿戴的是", "吊车接地线的截面为"])
    #expect(questions.map(\.key) == [.choices([2]), .choices([1]), .choices([0])])
  }

  @Test func `statements give members of a program's object their answers`() {
    let text = """
      right["1、国家秘密的密级分为（）。"] = ["绝密", "机密", "秘密"]
      right["2、国家实行（）年义务教育制度。"] = ["九"]
      right["3、安全生产方针是（）第一。"] = ["安全"]
      """
    #expect(
      questions(text).map(\.stem) == ["国家秘密的密级分为（）。", "国家实行（）年义务教育制度。", "安全生产方针是（）第一。"])
  }

  @Test func `a choice question is single or multiple by its own answer`() {
    let text = """
      [{"题型": "选择题", "题干": "先做（　）。", "选项": ["甲", "乙", "丙"], "答案": "A"},
       {"题型": "选择题", "题干": "都做（　）。", "选项": ["甲", "乙", "丙"], "答案": "AB"}]
      """
    #expect(questions(text).map(\.kind) == [.singleChoice, .multipleChoice])
  }

  @Test func `answers in braces are those of blanks`() {
    let text = """
      [{"题型": "填空题", "题干": "水的沸点是{100}度。", "解析": ""},
       {"题型": "填空题", "题干": "火警电话是{{119}}，急救电话是{{120|一二〇}}。"},
       {"题型": "选择题", "题干": "先做{甲}的（　）。", "选项": ["甲", "乙"], "答案": "A"}]
      """
    let questions = questions(text)
    #expect(questions[0].stem == "水的沸点是____度。")
    #expect(questions[0].key == .blanks([["100"]], anyOrder: false))
    #expect(questions[1].key == .blanks([["119"], ["120", "一二〇"]], anyOrder: false))
    #expect(questions[2].stem == "先做{甲}的（　）。")
  }

  @Test func `braces of formulas are no answers`() {
    let text =
      #"[{"题型": "填空题", "题干": "求 $\\frac{1}{2}$ 的值。"}, {"题型": "填空题", "题干": "解方程 $x^{2}=4$。"}]"#
    #expect(questions(text).map(\.key) == [nil, nil])
  }

  @Test func `a fill-in question without an answer is one without a key`() {
    let document = Reading.document(
      #"[{"题型": "填空题", "题干": "火警电话是____。"}]"#, file: "题库.json")
    #expect(document.bank.questions.map(\.kind) == [.fillIn])
    #expect(document.diagnostics.map(\.finding) == [.missingKey])
  }

  @Test func `what a question is about stands before its stem`() {
    let text =
      #"[{"passage": "某厂发生火灾。", "question": "应当先做什么？", "options": ["报警", "观望"], "answer": "A"}]"#
    #expect(questions(text).map(\.stem) == ["某厂发生火灾。\n应当先做什么？"])
  }

  @Test func `a short context names what a question belongs to`() {
    let text =
      #"[{"context": "第一章", "question": "应当先做什么？", "options": ["报警", "观望"], "answer": "A"}]"#
    #expect(questions(text).map(\.stem) == ["应当先做什么？"])
  }

  @Test func `rows with a material of their own are no cases`() {
    let text = """
      题干,材料,选项A,选项B,答案
      选出正确的词。,他____回家。,已经,正在,A
      选出恰当的词。,她____出门。,即将,曾经,A
      """
    #expect(
      questions(text, file: "题库.csv").map(\.stem) == ["他____回家。\n选出正确的词。", "她____出门。\n选出恰当的词。"])
  }

  @Test func `an index below all options names none`() {
    let text = #"[{"q": "简述处置程序。", "type": "essay", "options": [], "correct_index": -1}]"#
    #expect(questions(text).map(\.kind) == [.shortAnswer])
    #expect(questions(text).map(\.key) == [nil])
  }

  @Test func `a matching question with one letter for an answer is a choice of shared options`() {
    let text = """
      题型,题目,选项A,选项B,选项C,答案
      match,适用于油类火灾的是,水,泡沫,沙土,B
      single,适用于电气火灾的是,水,泡沫,二氧化碳,C
      """
    #expect(
      questions(text, file: "题库.csv").map(\.kind) == [.singleChoice, .singleChoice])
  }

  @Test func `a word between arrows is a blank`() {
    let text = """
      题型,题目,答案
      填空题,钢轨高度是<--NRC-->毫米。,176
      填空题,支距采用<--NRC-->检查。,支距尺
      """
    #expect(
      outline(text, file: "题库.csv") == """
        2 fillIn: 钢轨高度是____毫米。
          = 176
        3 fillIn: 支距采用____检查。
          = 支距尺
        """)
  }

  @Test func `of choices with labels the one marked 1 is right`() {
    let text =
      #"[{"question": "先做什么？", "mc1_targets": {"choices": ["观望", "报警", "围观"], "labels": [0, 1, 0]}}]"#
    #expect(questions(text).map(\.key) == [.choices([1])])
  }

  @Test func `a stroke beside articles is an option`() {
    let text =
      #"[{"question": "This is ___ apple.", "options": {"A": "a", "B": "an", "C": "the", "D": "/"}, "answer": "B"}]"#
    #expect(questions(text).first?.options == ["a", "an", "the", "/"])
  }

  @Test func `a list under a stem holds its options and the answer behind them`() {
    let text = """
      {"1.火警电话是_____。": ["A.119 B.120", "A.119"],
       "2.逃生时应当_____。": ["A.乘坐电梯 B.弯腰前行", "B.弯腰前行"],
       "3.灭火器应当_____检查。": ["每月", "每年", "每月"]}
      """
    let questions = questions(text)
    #expect(questions.map(\.options) == [["119", "120"], ["乘坐电梯", "弯腰前行"], ["每月", "每年"]])
    #expect(questions.map(\.key) == [.choices([0]), .choices([1]), .choices([0])])
  }

  @Test func `cells in single quotes are a table whose keys are texts of options`() {
    let text = #"""
      '关键在______。','党','A:人民 B:党 C:企业','单选题'
      '最新成果是______和______，要学习\,领会。','B:宣言 C:纲领','A:报告 B:宣言 C:纲领','多选题'
      '先做______。','报警','A:报警 B:观望','单选题'
      '再做______。','撤离','A:围观 B:撤离','单选题'
      '全国有______多万人。','7000',,
      """#
    let questions = questions(text, file: "题库.csv")
    #expect(
      questions.map(\.key) == [
        .choices([1]), .choices([1, 2]), .choices([0]), .choices([1]),
        .blanks([["7000"]], anyOrder: false),
      ])
    #expect(questions[1].stem == "最新成果是______和______，要学习,领会。")
  }

  @Test func `an option with another's letter in it stays whole`() {
    let text = """
      [{"question": "选哪个？", "options": ["A. 见 B. 类", "B. 不见"], "answer": "A. 见 B. 类"}]
      """
    #expect(questions(text).map(\.key) == [.choices([0])])
  }
}
