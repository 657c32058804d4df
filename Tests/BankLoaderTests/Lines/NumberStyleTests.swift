import ExamModel
import Testing

@testable import BankLoader

/// Numbers of questions as people write them.
@Suite struct NumberStyleTests {
  private let read = [
    "单 谁负责（　）。 甲/乙 = A", "单 何时报告（　）。 丙/丁 = B",
  ]

  @Test(arguments: [
    ("1.", "2."), ("1、", "2、"), ("1．", "2．"), ("1. \t", "2. \t"), ("1)", "2)"), ("(1)", "(2)"),
    ("（1）", "（2）"), ("【1】", "【2】"), ("第1题 ", "第2题 "), ("第1题：", "第2题："), ("题1：", "题2："),
    ("例题1：", "典型例题2："), ("Question 1\n", "Question 2\n"),
    ("Q1. ", "Q2. "), ("1：", "2："), ("001、", "002、"), ("一、", "二、"), ("### 1. ", "### 2. "),
    ("**1.** ", "**2.** "), ("１．", "２．"), ("1.1 ", "1.2 "), ("1.\n", "2.\n"),
  ])
  func `the number is told from the stem`(first: String, second: String) {
    let text = """
      \(first)谁负责（　）。
      A. 甲
      B. 乙
      答案：A
      \(second)何时报告（　）。
      A. 丙
      B. 丁
      答案：B

      """
    #expect(QuestionLines.of(text) == read)
  }

  @Test(arguments: ["\t", " ", ""])
  func `a number without a sign is one where the numbers run on`(gap: String) {
    let text = (1...3).map { "\($0)\(gap)第\($0)项要求（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    #expect(
      QuestionLines.of("单选题\n" + text) == (1...3).map { "单 第\($0)项要求（　）。 甲/乙 = A" })
  }

  @Test func `the kind may stand before the number or after it`() {
    let text = """
      [单选]1.谁负责（　）。
      A. 甲
      B. 乙
      答案：A
      2.【多选题】何时报告（　）。
      A. 丙
      B. 丁
      答案：AB
      3.(判断题, 1分) 应当报告。
      答案：对

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁负责（　）。 甲/乙 = A", "多 何时报告（　）。 丙/丁 = AB", "判 应当报告。 = 对",
      ])
  }

  @Test func `a measure at the beginning of a line is no number`() {
    let text = """
      1. 栏杆高度不低于
      1.2米，间距不大于
      100mm 的是（　）。
      A. 甲
      B. 乙
      答案：A
      2. 2.5米以上属于（　）。
      A. 丙
      B. 丁
      答案：B

      """
    #expect(
      QuestionLines.of(text) == [
        "单 栏杆高度不低于1.2米，间距不大于100mm 的是（　）。 甲/乙 = A", "单 2.5米以上属于（　）。 丙/丁 = B",
      ])
  }

  @Test func `numbers that begin again, repeat or skip begin questions too`() {
    let text = [1, 2, 2, 5, 1].map { "\($0). 问题\($0)（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    #expect(QuestionLines.of(text).count == 5)
    #expect(QuestionLines.doubts(text).contains("13 number-out-of-order"))
  }

  @Test func `of the remains of automatic numbering the last number counts`() {
    let text = "1、甲（　）。\nA、一 B、二\n答案：A\n2、3、4、5、6、乙（　）。\nA、一 B、二\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 甲（　）。 一/二 = A", "单 乙（　）。 一/二 = B"])
    #expect(Reading.document(text).bank.questions.map(\.number) == [1, 6])
  }

  @Test func `a bracket before the number is the place for the key`() {
    let text = "判断题\n（√）1. 应当报告。\n（×）2. 可以瞒报。\n（√）3. 应当抢救。\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错", "判 应当抢救。 = 对"])
  }

  @Test func `a round letter there is right, a cross is wrong`() {
    let text = "( B ) 1. 谁負責？ (A)甲 (B)乙\n( O ) 2. 應當報告。\n( X ) 3. 可以瞞報。\n"
    #expect(QuestionLines.of(text) == ["单 谁負責？ 甲/乙 = B", "判 應當報告。 = 对", "判 可以瞞報。 = 错"])
  }

  @Test func `points of a model answer are no questions`() {
    let text = """
      简答题
      1. 简述职责。
      答案：
      1、建立责任制；
      2、组织培训。
      2. 简述程序。
      答案：
      （1）报告；
      （2）抢救。

      """
    #expect(
      QuestionLines.of(text) == ["简 简述职责。 = 1、建立责任制；\n2、组织培训。", "简 简述程序。 = （1）报告；\n（2）抢救。"])
  }

  @Test func `a number may be written in another way where it is the next`() {
    let starts = ["1. ", "2、", "第3题 ", "（4）", "5．", "6 ", "【7】"]
    let text = starts.map { $0 + "谁负责（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 谁负责（　）。 甲/乙 = A", count: 7))
  }

  @Test func `points of an explanation are no questions though the numbers fit`() {
    let text =
      "1. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n解析：依据是：\n（1）第五条；\n（2）第六条。\n2. 谁（　）。\nA. 甲\nB. 乙\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "单 谁（　）。 甲/乙 = B"])
  }

  @Test func `numbers may begin with any where three follow each other`() {
    let text = "判断题\n11. 先报告。（）\n12. 后报告。（）\n13. 早报告。（）\n"
    #expect(
      QuestionLines.of(text) == ["判 先报告。（） = ?", "判 后报告。（） = ?", "判 早报告。（） = ?"])
  }

  @Test func `numbers without signs begin again behind an explanation`() {
    let text = """
      1单位由谁负责（　）。
      A、甲
      B、乙
      答案：A
      解析：见第五条。
      2部门由谁负责（　）。
      A、甲
      B、乙
      答案：A
      解析：见第五条。
      1单位应当报告。
      答案：对
      解析：见第六条。
      2部门可以缓报。
      答案：错
      解析：见第七条。

      """
    #expect(
      QuestionLines.of(text) == [
        "单 单位由谁负责（　）。 甲/乙 = A", "单 部门由谁负责（　）。 甲/乙 = A",
        "判 单位应当报告。 = 对", "判 部门可以缓报。 = 错",
      ])
  }

  @Test func `statements without numbers have their verdicts behind dashes`() {
    let text = "二、判断题\n\n单位应当报告。\n-√:\n\n部门可以缓报。\n-×:\n"
    #expect(QuestionLines.of(text) == ["判 单位应当报告。 = 对", "判 部门可以缓报。 = 错"])
  }

  @Test func `a label without a colon has a short answer`() {
    let text = "1. 不少于____人。\n答案 二\n2. 用____色标示。\n答案 黄\n"
    #expect(QuestionLines.of(text) == ["填 不少于____人。 = 二", "填 用____色标示。 = 黄"])
  }

  @Test func `numbers without signs begin again where a statement has its verdict behind it`() {
    let options = "A 应急部门\tB 公安机关\tC 民政部门\n解析：见第1条。\n"
    let text = """
      1某厂应当报告谁（ A ）。
      \(options)2某市应当报告谁（ B ）。
      \(options)3某县应当报告谁（ C ）。
      \(options)1某厂应当报告应急部门。（ 对 ）
      2某市应当报告公安机关。（ × ）
      解析：见第3条。
      3某县应当报告。（ √ ）
      """
    let choices = " 应急部门/公安机关/民政部门 = "
    #expect(
      QuestionLines.of(text) == [
        "单 某厂应当报告谁（　）。\(choices)A", "单 某市应当报告谁（　）。\(choices)B",
        "单 某县应当报告谁（　）。\(choices)C", "判 某厂应当报告应急部门。（　） = 对",
        "判 某市应当报告公安机关。（　） = 错", "判 某县应当报告。（　） = 对",
      ])
  }
}
