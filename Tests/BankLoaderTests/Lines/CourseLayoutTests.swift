import ExamModel
import Testing

@testable import BankLoader

/// What open universities, course sites and exam trainers hand out.
@Suite struct CourseLayoutTests {
  @Test func `an attempt's review says more around questions`() {
    let text = """
      试题 1
      正确
      获得2.00分中的2.00分
      标记试题
      试题正文
      本质是（ ）。
      选择一项：
      A. 国家富强
      B. 全面小康
      反馈
      你的回答正确
      正确答案是：国家富强
      试题 2
      不正确
      获得2.00分中的0.00分
      标记试题
      试题正文
      “四个全面”包括（ ）。
      选择一项或多项：
      A. 全面依法治国
      B. 全面工业化
      C. 全面从严治党
      反馈
      你的回答不正确
      正确答案是：全面依法治国, 全面从严治党
      试题 3
      正确
      获得2.00分中的2.00分
      标记试题
      试题正文
      依法治国就是依法治民。（ ）
      选择一项：
      对
      错
      反馈
      正确的答案是“错”。

      """
    #expect(
      QuestionLines.of(text) == [
        "单 本质是（ ）。 国家富强/全面小康 = A", "多 “四个全面”包括（ ）。 全面依法治国/全面工业化/全面从严治党 = AC",
        "判 依法治国就是依法治民。（ ） = 错",
      ])
  }

  @Test(arguments: ["答案:——B——", "答案：【乙方】", "2.【答案】B。解析：见第五条。"])
  func `dashes, brackets and the question's own number stand around keys`(answer: String) {
    let text = """
      1. 何（　）。
      A. 子
      B. 丑
      \(answer.hasPrefix("2.") ? "1.【答案】A。" : "答案：A")
      2. 谁（　）。
      A. 甲方
      B. 乙方
      \(answer)

      """
    #expect(QuestionLines.of(text) == ["单 何（　）。 子/丑 = A", "单 谁（　）。 甲方/乙方 = B"])
  }

  @Test func `two keys behind two questions are a list, behind one the answers of its blanks`() {
    let choices = "1．诊断是\nA．甲\nB．乙\n2．处理是\nA．丙\nB．丁\n答案：1．A  2．B\n"
    #expect(QuestionLines.of(choices) == ["单 诊断是 甲/乙 = A", "单 处理是 丙/丁 = B"])
    let blanks = "填空题\n1. 先____。\n答案：甲\n2. 先____，后____。\n答案：1．A  2．B\n"
    #expect(QuestionLines.of(blanks).last?.hasPrefix("填 先____，后____。") == true)
    #expect(QuestionLines.of(blanks).first == "填 先____。 = 甲")
  }

  @Test func `a list gives the parts of cases their keys where their numbers run on`() {
    let text = """
      一、单选题
      1. 原则是（ ）。
      A. 甲
      B. 乙
      二、案例分析题
      案例一
      某厂发生火灾。
      2. 该事故属于（ ）。
      A. 一般
      B. 较大
      3. 应当由（ ）调查。
      A. 县
      B. 市
      参考答案
      1.A 2.B 3.B

      """
    #expect(
      QuestionLines.of(text) == [
        "单 原则是（ ）。 甲/乙 = A", "案 某厂发生火灾。", "  单 该事故属于（ ）。 一般/较大 = B", "  单 应当由（ ）调查。 县/市 = B",
      ])
  }

  @Test func `a source behind a stem is part of it, as is an age behind its number`() {
    let text = """
      一、A1型题
      1. 口号是（ ）。 来源：《人民日报》
      A. 甲
      B. 乙
      正确答案：B
      二、A2型题
      1.35岁女性，颈前疼痛。诊断是（ ）
      A. 丙
      B. 丁
      正确答案：A

      """
    #expect(
      QuestionLines.of(text) == [
        "单 口号是（ ）。 来源：《人民日报》 甲/乙 = B", "单 35岁女性，颈前疼痛。诊断是（ ） 丙/丁 = A",
      ])
  }

  @Test(arguments: ["红", "绿", "仿", "满"])
  func `no character of an option changes how a stem is read`(option: String) {
    let text = "1. 口号是（ ）。 来源：《守则》\nA. 甲\nB. \(option)\n【答案】A\n"
    #expect(QuestionLines.of(text) == ["单 口号是（ ）。 来源：《守则》 甲/\(option) = A"])
  }

  @Test func `a label behind an answer ends it`() {
    let text = "填空题\n1. 压力表指向____区正常。\n答案：绿色。解析：红色不足。\n2. 电话是____。\n答案：119\n"
    #expect(QuestionLines.of(text).first?.hasPrefix("填 压力表指向____区正常。 = 绿色") == true)
    #expect(Reading.document(text).bank.questions.first?.rationale == "红色不足。")
  }

  @Test func `a number at thousands of answers is looked for once`() {
    let text = "1. 谁（　）。\nA. 甲\nB. 乙\n" + String(repeating: "1.【答案】B\n", count: 8000)
    #expect(QuestionLines.of(text).first?.hasPrefix("单 谁（　）。") == true)
  }

  @Test func `lines without letters are options below a stem that says how many are right`() {
    let text = """
      1、值班表由谁签发？[单选题]
      科长（正确答案）
      保安
      司机

      2、应当登记（　）。[多选题]
      来访人（正确答案）
      时间（正确答案）

      """
    #expect(
      QuestionLines.of(text) == ["单 值班表由谁签发？ 科长/保安/司机 = A", "多 应当登记（　）。 来访人/时间 = AB"])
  }

  @Test func `two marked lines below a single choice are no options`() {
    let text = """
      1、值班表由谁签发？[单选题]
      科长（正确答案）
      保安（正确答案）

      2、应先查验什么？[单选题]
      证件（正确答案）
      天气（正确答案）

      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("?") })
  }
}
