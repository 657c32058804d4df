import Testing

@testable import BankLoader

@Suite struct SeparatorLinesTests {
  @Test func `a foreign letter in place of the ends of lines parts them`() {
    let text =
      "一、选择题Р1、谁负责值班( )РA、甲班 B、乙班 C、丙班Р2、谁负责备勤( )РA、甲班 B、乙班 C、丙班Р3、谁负责巡查( )РA、甲班 B、乙班 C、丙班\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁负责值班( ) 甲班/乙班/丙班 = ?", "单 谁负责备勤( ) 甲班/乙班/丙班 = ?", "单 谁负责巡查( ) 甲班/乙班/丙班 = ?",
      ])
  }

  @Test func `words of a foreign script stay whole`() {
    let text = "1.“РАПОРТ”一词由谁填写？\nA.甲班\nB.乙班\n答案：A\n2.“РЕПОРТЕР”是谁？\nA.来宾\nB.记者\n答案：B\n"
    #expect(
      QuestionLines.of(text) == ["单 “РАПОРТ”一词由谁填写？ 甲班/乙班 = A", "单 “РЕПОРТЕР”是谁？ 来宾/记者 = B"])
  }
}
