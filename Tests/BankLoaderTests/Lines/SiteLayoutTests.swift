import ExamModel
import Testing

@testable import BankLoader

/// What learning sites and exam forms hand out, with what they say of somebody's own answers.
@Suite struct SiteLayoutTests {
  @Test func `an own answer right before the right one is no key`() {
    let text = """
      1. (单选题, 1.0 分) 先做（　）。
      A. 甲项
      B. 乙项
      我的答案:A:甲项;正确答案:B:乙项;
      答案解析：
      0.0分
      2. (判断题, 1.0 分) 先报告。
      A. 对
      B. 错
      我的答案:对正确答案:错
      知识点：
      0.0分
      3. (判断题, 1.0 分) 后报告。
      A. 对
      B. 错
      我的答案:正确答案:对
      """
    #expect(
      QuestionLines.of(text) == ["单 先做（　）。 甲项/乙项 = B", "判 先报告。 = 错", "判 后报告。 = 对"])
  }

  @Test(arguments: [
    "用户答案：A|正确答案：B", "学员答案：A 正确答案：B", "你选择了：A，正确答案是：B", "作答：A\n正确答案：B",
    "考生答案：A；正确答案：B；得分：0",
  ])
  func `an own answer has many names`(answer: String) {
    let text = "1. 谁（　）。\nA. 甲方\nB. 乙方\n\(answer)\n2. 何（　）。\nA. 子\nB. 丑\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = B", "单 何（　）。 子/丑 = A"])
  }

  @Test(arguments: ["你选对了", "你错选为A", "你没选择任何选项", " 你答错了", "（少选不得分）"])
  func `what a site says behind a key is no part of it`(verdict: String) {
    let text = """
      1单选(2分)
      谁（　）。
      A.
      甲方
      B.
      乙方
      正确答案：B\(verdict)
      2单选(2分)
      何（　）。
      A.
      子
      B.
      丑
      正确答案：A\(verdict)

      """
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = B", "单 何（　）。 子/丑 = A"])
  }

  @Test func `verdicts alone are no keys`() {
    let text = """
      1【单选题】(2分)
      谁（　）。
      A.甲方
      B.乙方
      正确
      2【判断题】(2分)
      先报告。
      A.对
      B.错
      错误

      """
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = ?", "判 先报告。 = ?"])
    #expect(QuestionLines.doubts(text).count { $0.hasSuffix("ambiguous-key") } == 2)
  }

  @Test func `a kind may be glued to the stem, its number alone before it`() {
    let text = """
      第一章 总则
      1

      单选题先做(B)。

      A、甲
      B、乙
      2

      判断题先报告。(正确)

      第二章 处罚
      1

      单选题后做(A)。

      A、丙
      B、丁
      2

      判断题1小时内报告。(错误)

      """
    #expect(
      QuestionLines.of(text) == [
        "单 先做（　）。 甲/乙 = B", "判 先报告。（　） = 对", "单 后做（　）。 丙/丁 = A", "判 1小时内报告。（　） = 错",
      ])
  }

  @Test func `a form names the kind behind the stem`() {
    let text = """
      1. 谁负责（　）。 单选题 *
      A、甲
      B、乙(正确答案)
      2. 先报告。 [判断题] *
      A、对(正确答案)
      B、错

      """
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲/乙 = B", "判 先报告。 = 对"])
  }

  @Test func `stems and keys may have labels in lenses`() {
    let text = """
      【题干1】谁负责（　）。
      【选项】A.甲方B.乙方
      【参考答案】B
      【详细解析】见第五条。
      【题干2】先报告。
      【参考答案】正确
      【详细解析】略。

      """
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲方/乙方 = B", "判 先报告。 = 对"])
  }

  @Test func `a box behind every stem is a tag`() {
    let text = (1...3).map { "\($0). 第\($0)个谁负责？【中级／总则】\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)个谁负责？ 甲/乙 = A" })
    #expect(
      Reading.document(text).bank.questions.map(\.tags) == Array(repeating: ["中级／总则"], count: 3))
  }

  @Test func `a box behind one stem belongs to it`() {
    let text = "1. 谁负责？【多选】\nA. 甲\nB. 乙\n答案：AB\n2. 何为要求？【见图】\nA. 甲\nB. 乙\n答案：A\n"
    #expect(QuestionLines.of(text) == ["多 谁负责？ 甲/乙 = AB", "单 何为要求？【见图】 甲/乙 = A"])
  }

  @Test func `lines with letters before the label for options belong to the stem`() {
    let text = "1. 猜景点：\n线索：\nA 有祈年殿。\nB 建于明代。\n选项：\nA 太庙\nB 天坛\n正确答案：\nB 天坛\n"
    #expect(QuestionLines.of(text) == ["单 猜景点：\n线索：\nA 有祈年殿。\nB 建于明代。 太庙/天坛 = B"])
  }

  @Test func `what stands bold before a key is its label`() {
    let lines = ["1. 谁负责（　）。", "A. 甲方", "B. 乙方"].enumerated().map {
      DocumentLine(text: $0.element, number: $0.offset + 1)
    }
    let key = DocumentLine(
      text: "正确答案乙方", number: 4, marks: [LineMark(range: 0..<12, style: .bold)])
    let document = LineBank.read(lines + [key], file: "题库.md", digest: Reading.digest)
    #expect(QuestionLines.of(document) == ["单 谁负责（　）。 甲方/乙方 = B"])
  }

  @Test func `a sign may mark the right one of options without letters`() {
    let text = (1...3).map {
      "\($0). [sf0\($0)] 第\($0)个作用是什么？\n  甲方\n✓ 乙方\n  丙方\n📖 见第五条。\n\n"
    }.joined()
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)个作用是什么？ 甲方/乙方/丙方 = B" })
    #expect(Reading.document(text).bank.questions.map(\.rationale) == ["见第五条。", "见第五条。", "见第五条。"])
    #expect(Reading.document(text).bank.questions.map(\.id) == ["sf01", "sf02", "sf03"])
  }

  @Test func `marked lines are no options where their count is that of no others`() {
    let text = "1. 作用是什么？\n甲方\n✓ 乙方\n丙方\n2. 谁负责（　）。\nA. 甲\nB. 乙\n答案：A\n"
    #expect(QuestionLines.of(text)[0].hasSuffix("= ?"))
  }

  @Test func `an explanation that begins with the other verdict opens the key`() {
    let text = "判断题\n1. 先报告。（×）\n解释：正确。见第五条。\n2. 后报告。（×）\n解释：错误。见第五条。\n"
    #expect(QuestionLines.of(text) == ["判 先报告。（　） = ?", "判 后报告。（　） = 错"])
  }

  @Test func `statements with their keys on the same line begin with any number`() {
    let text =
      "267 先报告。 正确答案:T\n268 后报告。 正确答案:F (应当先报告)\n269 早报告。 正确答案:T\n270 不报告。 正确答案:F\n"
    #expect(QuestionLines.of(text) == ["判 先报告。 = 对", "判 后报告。 = 错", "判 早报告。 = 对", "判 不报告。 = 错"])
  }

  @Test func `the letter F alone may be an option's`() {
    let text = "267 先报告。 正确答案:F\n268 后报告。 正确答案:F\n"
    #expect(QuestionLines.of(text).allSatisfy { !$0.hasPrefix("判") })
  }
}
