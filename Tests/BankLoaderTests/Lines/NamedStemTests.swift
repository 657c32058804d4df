import ExamModel
import Testing

@testable import BankLoader

/// Stems that begin or speak as options, labels and headings do.
@Suite struct NamedStemTests {
  @Test func `letters that name several things begin no options`() {
    let text = "一、判断题\n1．A、B两班轮流值班。\n答案：对\n2．A、B、C三级文件都要登记。\n答案：错\n3．来宾要登记。\n答案：对\n"
    let tagged = text.replacing("答案：", with: "【答案】 ")
    for text in [text, tagged] {
      #expect(
        QuestionLines.of(text) == [
          "判 A、B两班轮流值班。 = 对", "判 A、B、C三级文件都要登记。 = 错", "判 来宾要登记。 = 对",
        ])
    }
  }

  @Test func `an English sentence may have the word for a key in it`() {
    let text = "1. Choose the best answer: She has been here （　） 1998.\nA. since\nB. for\n答案：A\n"
    #expect(
      QuestionLines.of(text) == [
        "单 Choose the best answer: She has been here （　） 1998. since/for = A"
      ])
  }

  @Test func `a hand before a number is no part of the stem`() {
    let text = "1、谁值班（　）\nA.甲\nB.乙\n✅答案：A\n\n👉2、谁备勤（　）\nA.甲\nB.乙\n✅答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　） 甲/乙 = A", "单 谁备勤（　） 甲/乙 = B"])
  }

  @Test func `a statement without a key between headings that count is not lost in silence`() {
    let text = """
      1.单选题 (1分)
      谁负责登记()
      A 甲
      B 乙
      正确答案：B

      2.判断题 (1分)
      登记不要签名

      3.单选题 (1分)
      谁负责盖章()
      A 甲
      B 乙
      正确答案：A
      """
    #expect(QuestionLines.of(text).count == 2)
    let findings = Reading.document(text).diagnostics.map(\.finding)
    #expect(findings.contains(.strayLine("登记不要签名")))
  }

  @Test func `options that people often choose wrongly are named behind the options`() {
    let text = "1.谁值班（　）。\nA.甲\nB.乙\n易错选项：A\n正确答案：B\n2.谁备勤（　）。\nA.甲\nB.乙\n易错选项：B\n正确答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲/乙 = B", "单 谁备勤（　）。 甲/乙 = A"])
  }

  @Test func `an option of one letter is no row of keys`() {
    let text = "1．元素碘的符号是（　）\nA、C\nB、H\nC、I\n答案： C\n官方解释：见手册。\n2．元素铁的符号是（　）\nA、Fe\nB、O\n答案： A\n"
    #expect(QuestionLines.of(text) == ["单 元素碘的符号是（　） C/H/I = C", "单 元素铁的符号是（　） Fe/O = A"])
  }
}
