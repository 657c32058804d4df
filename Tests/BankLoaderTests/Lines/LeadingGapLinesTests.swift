import ExamModel
import Testing

@testable import BankLoader

@Suite struct LeadingGapLinesTests {
  @Test func `a gap behind a number is a blank where other stems have such gaps`() {
    let text = """
      一、填空题
      1、交接时核对      、      和      。
      答案：人数、物资、器材
      2、值班记录保存      年。
      答案：三
      3、      是值班室的负责人。
      答案：班长
      4、夜间巡查由      和      同行。
      答案：门卫   班长
      """
    #expect(
      QuestionLines.of(text) == [
        "填 交接时核对____、____和____。 = 人数；物资；器材", "填 值班记录保存____年。 = 三",
        "填 ____是值班室的负责人。 = 班长", "填 夜间巡查由____和____同行。 = 门卫；班长",
      ])
  }

  @Test func `gaps behind all numbers are indents`() {
    let text = """
      1.      是否登记由      决定。
      答案：班长
      2.      是否放行由      决定。
      答案：门卫
      3.      是否巡查由      决定。
      答案：队长
      """
    #expect(
      Reading.document(text).bank.questions.allSatisfy { !$0.stem.hasPrefix("_") })
  }
}
