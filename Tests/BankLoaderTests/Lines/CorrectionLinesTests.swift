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

  @Test(arguments: ["（×）\n改：", "（　）\n答案：×\n正确说法：", "\n答案：错误\n更正："])
  func `below a label that says so too`(key: String) {
    let text = ["值班员可以饮酒。", "哨位可以离人。", "来宾不必登记。"].enumerated().map {
      "\($0 + 1). \($1)\(key)应当照章办理。\n"
    }
    let bank = Reading.document("一、判断题\n" + text.joined()).bank
    #expect(bank.questions.map(\.key) == Array(repeating: .truth(false), count: 3))
    #expect(bank.questions.allSatisfy { !$0.stem.contains("照章") && $0.rationale != nil })
  }
}
