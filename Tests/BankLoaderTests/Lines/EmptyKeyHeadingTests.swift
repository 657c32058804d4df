import Testing

@testable import BankLoader

/// Labels for keys that have nothing behind them, above headings.
@Suite struct EmptyKeyHeadingTests {
  @Test func `a heading below a label without a key stays one`() {
    let text = """
      一、单选题
      1.谁值班（　）。
      A.甲 B.乙
      答案：A
      2.谁备勤（　）。
      A.甲 B.乙
      答案：
      二、多选题
      1.谁登记（　）。
      A.甲 B.乙 C.丙
      答案：AB
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　）。 甲/乙 = A", "单 谁备勤（　）。 甲/乙 = ?", "多 谁登记（　）。 甲/乙/丙 = AB",
      ])
  }

  @Test func `the name of a kind may be the answer below its label`() {
    let text = """
      1.值班员的考试有哪种题？
      答案：
      判断题
      2.来宾登记在哪里？
      答案：
      登记簿
      """
    #expect(QuestionLines.of(text) == ["简 值班员的考试有哪种题？ = 判断题", "简 来宾登记在哪里？ = 登记簿"])
  }
}
