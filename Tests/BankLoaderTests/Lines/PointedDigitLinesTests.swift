import ExamModel
import Testing

@testable import BankLoader

@Suite struct PointedDigitLinesTests {
  @Test(arguments: ["．", "."])
  func `digits behind the point of the next number begin its stem`(point: String) {
    let text = """
      三、判断题
      （√）1\(point)值班员应当登记。
      （×）2\(point)2人以上值班时，可以都离岗。
      （√）3\(point)夜间应当巡查。
      （×）4\(point)接班可以迟到。
      """
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当登记。 = 对", "判 2人以上值班时，可以都离岗。 = 错", "判 夜间应当巡查。 = 对",
        "判 接班可以迟到。 = 错",
      ])
  }

  @Test func `a decimal that a page has broken stays one`() {
    let text = """
      1. 围栏应当高于
      2.5米的说法是否正确？
      答案：对
      2. 值班员应当登记。
      答案：对
      3. 围栏外应当留出
      0.5米以上的通道。
      答案：错
      """
    #expect(Reading.document(text).bank.questions.count == 3)
  }
}
