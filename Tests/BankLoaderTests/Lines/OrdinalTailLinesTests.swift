import Testing

@testable import BankLoader

@Suite struct OrdinalTailLinesTests {
  @Test func `the number of the next question ends the explanation before it`() {
    let text = """
      第1题

      谁值班

      A 甲班

      B 乙班

      【正确答案】：A

      【答案解析】

      甲班人多。 第2题

      谁备勤

      A 甲班

      B 乙班

      【正确答案】：B

      【答案解析】

      乙班近。

      第3题

      谁巡查

      A 甲班

      B 乙班

      【正确答案】：A
      """
    #expect(
      QuestionLines.of(text) == ["单 谁值班 甲班/乙班 = A", "单 谁备勤 甲班/乙班 = B", "单 谁巡查 甲班/乙班 = A"])
  }

  @Test func `an explanation that names another question stays whole`() {
    let text = "1.谁值班？\nA.甲班\nB.乙班\n答案：A\n解析：甲班人多。参见第2题\n2.谁备勤？\nA.甲班\nB.乙班\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁值班？ 甲班/乙班 = A", "单 谁备勤？ 甲班/乙班 = B"])
  }
}
