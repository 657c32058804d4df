import BankLoader
import ExamModel
import Testing

/// Tables as offices type them: side by side, with ticks at the options, with words at the keys.
@Suite struct OfficeSheetTests {
  private func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.csv")
  }

  private func lines(_ text: String) -> [String] { QuestionLines.of(document(text)) }

  private func codes(_ text: String) -> [String] {
    document(text).diagnostics.map(\.finding.code)
  }

  @Test func `tables side by side are read one after the other`() {
    let text = """
      序号,题目,A,B,答案,序号,题目,答案
      1,应先查验（　）。,证件,天气,A,1,离岗应当请假。,√
      2,应后查验（　）。,菜单,物品,B,2,密件可以带走。,×

      """
    #expect(
      lines(text) == [
        "单 应先查验（　）。 证件/天气 = A", "单 应后查验（　）。 菜单/物品 = B", "判 离岗应当请假。 = 对",
        "判 密件可以带走。 = 错",
      ])
    #expect(codes(text) == [])
  }

  @Test func `a further column of the same name without a key of its own makes no table`() {
    let text = """
      题目,题目,A,B,答案
      应先查验（　）。,旧题,证件,天气,A
      应后查验（　）。,旧题,菜单,物品,B

      """
    #expect(document(text).bank.questions.count == 2)
    #expect(document(text).bank.questions.map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `ticks in the key's column mark the options below a question`() {
    let text = """
      题号,内容,答案
      1,值班表由谁签发？,
      ,A.科长,√
      ,B.来访人,
      ,C.保安,
      2,应当登记什么？,
      ,A.来访人,√
      ,B.天气,×
      ,C.时间,√

      """
    #expect(
      lines(text) == [
        "单 值班表由谁签发？ 科长/来访人/保安 = A", "多 应当登记什么？ 来访人/天气/时间 = AC",
      ])
  }

  @Test func `a key of the question's own is not joined with ticks`() {
    let text = """
      题号,内容,答案
      1,值班表由谁签发？,B
      ,A.科长,√
      ,B.来访人,

      """
    #expect(document(text).bank.questions.first?.key != .choices([0, 1]))
  }

  @Test func `statements with ticks are no options`() {
    let text = """
      题型,题目,答案
      判断题,值班应当记录。,
      判断题,A.离岗应当请假。,√
      判断题,B.密件可以带走。,×

      """
    #expect(document(text).bank.questions.map(\.kind) == [.trueFalse, .trueFalse, .trueFalse])
  }

  @Test func `words that say that letters are options belong to no key`() {
    let text = """
      题型,题目,A,B,C,答案
      单选题,应先查验（　）。,证件,天气,菜单,选A
      多选题,应当登记（　）。,来访人,天气,时间,AC项
      填空题,值班表由____报批。,,,,选项

      """
    #expect(
      lines(text) == [
        "单 应先查验（　）。 证件/天气/菜单 = A", "多 应当登记（　）。 来访人/天气/时间 = AC",
        "填 值班表由____报批。 = 选项",
      ])
  }

  @Test func `a column for answer and reason gives both`() {
    let text = """
      题目,A,B,答案及解析
      应先查验（　）。,证件,天气,A。解析：依据值班制度。
      应后查验（　）。,菜单,物品,B。解析：依据登记制度。

      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后查验（　）。 菜单/物品 = B"])
    #expect(document(text).bank.questions.first?.rationale == "依据值班制度。")
  }

  @Test func `each blank has a column of its own, in which any of several answers will do`() {
    let text = """
      题干（用____标空）,空1答案（|||分隔多答案）,空2答案（可选）
      值班表由____报____。,科室|||处室,办公室
      来访应当____。,登记|||记录,

      """
    let questions = document(text).bank.questions
    #expect(questions.first?.key == .blanks([["科室", "处室"], ["办公室"]], anyOrder: false))
    #expect(questions.last?.key == .blanks([["登记", "记录"]], anyOrder: false))
  }

  @Test func `a row an option says which is right below a row that says how to fill in`() {
    let text = """
      题目序号,题目类型,题目内容,整体解析,是否正确项,选项内容,选项解析,选项图片
      相同的数字表示同一题,只能填写1、2；1=单选、2=多选,题目内容（必填）,整体的解析（选填）,只能填写0或1,选项（必填）,,
      1,2,应当登记（　）。,依据登记制度。,1,来访人,对,
      1,,,,0,天气,错,
      1,,,,1,时间,对,
      2,1,应先查验（　）。,,1,证件,,
      2,,,,0,天气,,

      """
    #expect(lines(text) == ["多 应当登记（　）。 来访人/天气/时间 = AC", "单 应先查验（　）。 证件/天气 = A"])
  }

  @Test func `a case in a row of its own is answered in words`() {
    let text = """
      题型,题目,答案
      案例分析题,值班员接电话后没有登记，错在哪里？,没有登记来电。
      主观题,说明交接的程序。,核对记录，双方签字。

      """
    #expect(
      lines(text) == [
        "简 值班员接电话后没有登记，错在哪里？ = 没有登记来电。", "简 说明交接的程序。 = 核对记录，双方签字。",
      ])
  }

  @Test func `bars part the columns of text without a header`() {
    let text = """
      应先查验（　）。|证件|天气|菜单|物品|A|10
      应后查验（　）。|菜单|物品|天气|证件|B|10
      值班表由谁签发？|科长|保安|司机|来访人|A|10

      """
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.key) == [.choices([0]), .choices([1]), .choices([0])])
    #expect(questions.first?.options == ["证件", "天气", "菜单", "物品"])
  }

  @Test func `whether a statement is right is its key, unless it is about somebody's answers`() {
    let text = """
      序号,题干,是否正确
      1,密件可以带走。,否
      2,离岗应当请假。,是

      """
    #expect(lines(text) == ["判 密件可以带走。 = 错", "判 离岗应当请假。 = 对"])
    let answered = """
      序号,题干,我的答案,是否正确
      1,密件可以带走。,错,是
      2,离岗应当请假。,错,否

      """
    #expect(document(answered).bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `strokes between blanks part the options of a cell`() {
    let text = """
      题目,选项,答案
      应先查验什么？,证件 / 天气 / 菜单,证件
      时速不得超过多少？,30km/h / 40km/h / 60km/h,30km/h

      """
    #expect(
      lines(text) == [
        "单 应先查验什么？ 证件/天气/菜单 = A", "单 时速不得超过多少？ 30km/h/40km/h/60km/h = A",
      ])
  }
}
