import ExamModel
import Testing

@testable import BankLoader

/// Chapters and years in brackets before stems.
@Suite struct LeadingTagRuleTests {
  @Test func `a chapter before a stem is no blank that an answer fills`() {
    let text = """
      一、填空题
      1.【第一章】火警电话是（119）。
      2.【第一章】值班表每（周）公布。
      3.【第二章】交接由（主任）主持。
      """
    #expect(
      QuestionLines.of(text) == [
        "填 火警电话是（　）。 = 119", "填 值班表每（　）公布。 = 周", "填 交接由（　）主持。 = 主任",
      ])
  }

  @Test func `chapters alone are no answers of fill-in questions`() {
    let text = "一、填空题\n1.【第一章】火警电话是     。\n2.【第一章】急救电话是     。\n3.【第二章】报警电话是     。\n"
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.key == nil })
    #expect(Reading.document(text).bank.questions.map(\.tags) == [["第一章"], ["第一章"], ["第二章"]])
  }

  @Test func `a chapter may stand before the number`() {
    let text = """
      一、单选题
      【第一章】1.谁值班（ A ）。
      A.甲 B.乙
      【第三节】2.谁备勤（ B ）。
      A.甲 B.乙
      【2023年】3.谁登记（ A ）。
      A.甲 B.乙
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　）。 甲/乙 = A", "单 谁备勤（　）。 甲/乙 = B", "单 谁登记（　）。 甲/乙 = A",
      ])
  }

  @Test func `words that several stems begin with fill no blanks`() {
    let text = """
      一、填空题
      1.【值班】火警电话是（119）。
      2.【值班】急救电话是（120）。
      3.【交接】值班表每（周）公布。
      4.【交接】交接由（主任）主持。
      """
    #expect(
      Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
        == ["119", "120", "周", "主任"])
  }

  @Test func `a filled blank may begin a stem`() {
    let text = """
      一、填空题
      1.【1949】年10月1日公布第一版。
      2.【1954】年公布第二版。
      3.【2004】年公布第三版。
      """
    #expect(
      QuestionLines.of(text) == [
        "填 （　）年10月1日公布第一版。 = 1949", "填 （　）年公布第二版。 = 1954", "填 （　）年公布第三版。 = 2004",
      ])
  }
}
