import Testing

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
}
