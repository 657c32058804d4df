import BankLoader
import ExamModel
import Testing

@Suite struct CorrectionLinesTests {
  private func lines(_ text: String) -> [String] { QuestionLines.of(Reading.document(text)) }

  @Test func `what corrects a false statement is no part of it`() {
    let text = """
      一、判断题
      1. 值班员可以饮酒。（×）
      （改正：值班员不得饮酒。）
      2. 交接要签字。（√）
      3. 哨位可以离人。（×）
      正确说法：哨位不得离人。
      """
    #expect(lines(text) == ["判 值班员可以饮酒。（　） = 错", "判 交接要签字。（　） = 对", "判 哨位可以离人。（　） = 错"])
  }

  @Test func `below a true statement, or a single time, such words are text`() {
    let text = """
      一、判断题
      1. 值班员不得饮酒。（√）
      正确说法：记在岗位卡上。
      2. 交接要签字。（×）
      """
    #expect(lines(text).first?.contains("岗位卡") == true)
  }
}
