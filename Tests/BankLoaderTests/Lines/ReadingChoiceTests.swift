import ExamModel
import Testing

@testable import BankLoader

/// Which of two readings of a text counts: as it is, or tidied.
@Suite struct ReadingChoiceTests {
  @Test func `where both say the same, positions have their columns`() {
    let text = "判断题\n1. 题。\n答案：对\n依据：《安全生产法》第五条；同上\n"
    #expect(Reading.findings(text).contains("4:4 unreadable-citation"))
  }

  @Test func `a bank as the writer writes it is read as it is`() {
    let text = "标题：例\n\n单选题\n\n1. 谁（ A ）说：“答案：B”？\nA. 甲 B. 乙\nB. 丙\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁（ A ）说：“答案：B”？ 甲 B. 乙/丙 = ?"])
  }

  @Test func `no question is lost, whatever its neighbours look like`() {
    let text = """
      1. 谁（　）。
      A. 甲
      B. 乙
      答案：A
      解析：第五条。
      2．何（　）。
      A．丙 B．丁
      答案:B
      第3题 怎样（　）。
      (A) 戊
      (B) 己
      正确答案 A

      """
    let stems = Reading.document(text).bank.questions.map(\.stem).joined()
    #expect(stems.contains("谁（　）") && stems.contains("何（　）"))
    #expect(QuestionLines.of(text).prefix(2) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B"])
  }
}
