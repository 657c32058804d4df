import Testing

@testable import BankLoader

@Suite struct JudgedLinesTests {
  @Test func `a remark that a question is a statement stands for its two options`() {
    let text = """
      来宾可以不登记

      此题为判断题(对,错)。

      正确答案：×


      谁值班（　）。

      A.甲班

      B.乙班

      正确答案：B


      值班员应当按时交接。()

      此题为判断题(对，错)。

      参考答案：正确
      """
    #expect(
      QuestionLines.of(text) == ["判 来宾可以不登记 = 错", "单 谁值班（　）。 甲班/乙班 = B", "判 值班员应当按时交接。() = 对"])
  }

  @Test func `the remark may stand behind the statement`() {
    let text = "1.来宾可以不登记。此题为判断题(对,错)。\n答案：错\n2.值班员应当按时交接。此题为判断题(对,错)。\n答案：对\n"
    #expect(QuestionLines.of(text) == ["判 来宾可以不登记。 = 错", "判 值班员应当按时交接。 = 对"])
  }
}
