import Testing

@testable import BankLoader

/// Banks as people put them into public folders: course notes, copied sites, exam papers out of PDF.
@Suite struct SharedBankTests {
  private func markdown(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test func `codes alone on their lines are the numbers of questions`() {
    let text = """
      ### A-001 ★
      谁应当先报告：
      A. 来宾
      B. 值班员

      **答案：B**
      ### A-002 ★★
      谁来登记：
      A. 门卫
      B. 来宾

      **答案：A**
      ### A-003 ★
      谁看库房：
      A. 库管
      B. 来宾

      **答案：A**
      """
    let expected = ["单 谁应当先报告： 来宾/值班员 = B", "单 谁来登记： 门卫/来宾 = A", "单 谁看库房： 库管/来宾 = A"]
    #expect(markdown(text) == expected)
    let plain = text.replacing("### ", with: "").replacing("**", with: "")
    #expect(QuestionLines.of(plain) == expected)
  }

  @Test func `codes that do not run on are no numbers`() {
    let text = "1. 选哪一种？\nGB-2811\nA. 甲\nB. 乙\n答案：A\n2. 还有哪一种？\nGB-6095\nA. 甲\nB. 乙\n答案：B\n"
    #expect(QuestionLines.of(text).count == 2)
    #expect(QuestionLines.of(text)[0].contains("2811"))
  }

  @Test func `a box with the answer has a title of its own`() {
    let text = """
      ### 题目 1
      **谁应当先报告？**

      A. 来宾
      B. 值班员，因为他在场

      <details>
      <summary>📋 答案与解析</summary>

      **答案：B. 值班员**

      先报告再处置：
      - A：不在场

      </details>

      ### 题目 2
      台账有 ____ 本，放在 ____ 。

      <details>
      <summary>📋 答案与解析</summary>

      **答案**：A4 台账（或 A 本）、16

      A4 台账是通用的。

      </details>
      """
    #expect(
      markdown(text) == [
        "单 谁应当先报告？ 来宾/值班员，因为他在场 = B", "填 台账有 ____ 本，放在 ____ 。 = A4 台账|A 本；16",
      ])
  }

  @Test func `the beginning of several options names none of them`() {
    let text = "1. 谁先报告？\nA. 值班员和来宾一起\nB. 值班员和来宾轮流\n答案：A. 值班员和来宾\n"
    #expect(QuestionLines.of(text) == ["单 谁先报告？ 值班员和来宾一起/值班员和来宾轮流 = ?"])
  }

  @Test func `kinds stand between numbers and stems with no sign`() {
    let text = """
      1单选谁应当先报告：
      A.来宾
      B.值班员
      正确答案：B你选对了
      2多选(1分)谁应当登记
      A.来宾
      B.门卫
      C.过路人
      正确答案：A、B你错选为B
      3判断台账可以不记。
      A.对
      B.错
      正确答案：B你错选为A
      4单选(谁看库房：
      A.库管
      B.来宾
      正确答案：A你选
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁应当先报告： 来宾/值班员 = B", "多 谁应当登记 来宾/门卫/过路人 = AB", "判 台账可以不记。 = 错",
        "单 谁看库房： 库管/来宾 = A",
      ])
  }

  @Test func `判断 may be how a stem begins`() {
    let text = (1...4).map { "\($0)、判断下列何者在场\nA.来宾\nB.值班员\n答案：B\n" }.joined()
    #expect(QuestionLines.of(text).allSatisfy { $0 == "单 判断下列何者在场 来宾/值班员 = B" })
  }
}
