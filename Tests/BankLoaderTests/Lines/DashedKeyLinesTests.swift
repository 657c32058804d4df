import ExamModel
import Testing

@testable import BankLoader

@Suite struct DashedKeyLinesTests {
  @Test(arguments: ["", "\n"])
  func `keys behind dashes have the right answer's text with them, and no options`(gap: String) {
    let text = """
      1.接班时应当（　）。\(gap)-B:交接登记
      2.值班记录保存（　）。\(gap)-D：三年
      3.值班员可以提前离岗。\(gap)-错:
      4.交接时（　）。\(gap)-ACD:核对人数核对物资核对记录
      """
    #expect(
      QuestionLines.of(text) == [
        "单 接班时应当（　）。 = B", "单 值班记录保存（　）。 = D", "判 值班员可以提前离岗。 = 错",
        "多 交接时（　）。 = ACD",
      ])
    let bank = Reading.document(text, file: "a.txt").bank
    #expect(bank.questions.map(\.rationale) == ["交接登记", "三年", nil, "核对人数核对物资核对记录"])
  }

  @Test func `where options stand above, the text must be that of the letter`() {
    let text = """
      1.接班时应当（　）。
      A、离岗 B、交接登记-B:交接登记
      2.值班记录保存（　）。
      A、两年 B、三年-B:三年
      3.夜间由（　）值守。
      A、两人 B、三人-A:三人
      """
    #expect(
      QuestionLines.of(text) == [
        "单 接班时应当（　）。 离岗/交接登记 = B", "单 值班记录保存（　）。 两年/三年 = B",
        "单 夜间由（　）值守。 两人/三人 = ?",
      ])
  }

  @Test func `dashes within a few stems part nothing, nor do options with dashes`() {
    let text = """
      1.型号X-A:甲厂的阀门应当（　）。
      A、关 B、开
      答案：A
      2.型号X-B:乙厂的阀门应当（　）。
      A、关 B、开
      答案：B
      3.先关哪个？
      - A:甲
      - B:乙
      - C:丙
      答案：A
      4.后关哪个？
      - A：甲
      - B：乙
      - C：丙
      答案：B
      """
    #expect(
      QuestionLines.of(text) == [
        "单 型号X-A:甲厂的阀门应当（　）。 关/开 = A", "单 型号X-B:乙厂的阀门应当（　）。 关/开 = B",
        "单 先关哪个？ 甲/乙/丙 = A", "单 后关哪个？ 甲/乙/丙 = B",
      ])
  }

  @Test func `the answer's text may stand behind the letter of a label too`() {
    let text = """
      一、单选题
      1. 接班时应当（　）。
      答案：B：交接登记
      2. 值班记录保存（　）。
      答案：D、三年
      二、多选题
      1. 交接时（　）。
      答案：A、核对人数 C、核对物资
      """
    #expect(
      QuestionLines.of(text) == [
        "单 接班时应当（　）。 = B", "单 值班记录保存（　）。 = D", "多 交接时（　）。 = ?",
      ])
  }
}
