import ExamModel
import Testing

@testable import BankLoader

@Suite struct QuestionStartsSpacedTests {
  @Test func `numbers without signs may skip behind an open question`() {
    let text = """
      1 值班员应当登记。
      正确答案：对
      2 值班员可以离岗。
      正确答案：错
      3 交接时应当核对人数。
      5 2人以上值班时，可以都离岗。
      正确答案：错
      6 夜间应当巡查。
      正确答案：对
      """
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当登记。 = 对", "判 值班员可以离岗。 = 错", "简 交接时应当核对人数。 = ?",
        "判 2人以上值班时，可以都离岗。 = 错", "判 夜间应当巡查。 = 对",
      ])
  }

  @Test func `a number within a stem that goes on is none`() {
    let text = """
      1 值班员应当登记。
      正确答案：对
      2 值班记录应当保存
      4 年以上。
      正确答案：错
      3 夜间应当巡查。
      正确答案：对
      """
    #expect(QuestionLines.of(text).count == 3)
  }
}
