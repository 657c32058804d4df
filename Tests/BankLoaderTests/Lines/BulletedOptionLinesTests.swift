import ExamModel
import Testing

@testable import BankLoader

@Suite struct BulletedOptionLinesTests {
  @Test(arguments: ["·", "•", "-", "*"])
  func `dots and dashes before texts of which keys name some are signs of options`(sign: String) {
    let text = """
      1. 接班时应当（　）。
      \(sign) 先离岗
      \(sign) 先登记，后上岗
      答案：先登记，后上岗
      2. 值班记录保存（　）。
      \(sign) 两年
      \(sign) 三年
      \(sign) 五年
      答案：三年
      3. 交接时核对（　）。
      \(sign) 人数
      \(sign) 物资、器材
      \(sign) 天气
      答案：人数、物资、器材
      """
    #expect(
      QuestionLines.of(text) == [
        "单 接班时应当（　）。 先离岗/先登记，后上岗 = B", "单 值班记录保存（　）。 两年/三年/五年 = B",
        "多 交接时核对（　）。 人数/物资、器材/天气 = AB",
      ])
  }

  @Test func `lists that a question gives are no options where its key is another text`() {
    let text = """
      1. 按下列情况，谁应当到场？
      - 夜间
      - 有雨
      答案：值班员
      2. 按下列情况，谁应当签字？
      - 交班
      - 接班
      答案：班长
      """
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.options.isEmpty })
  }
}
