import ExamModel
import Testing

@testable import BankLoader

/// What a stem asks, and signs that are left over.
@Suite struct AskedAnswerTests {
  @Test func `an answer that a stem asks for is no label`() {
    let text = """
      一、单项选择题
      1、值班会议给出的第二个答案是（  D  ）
      A 由门卫登记           B 由班长登记
      C 由主任登记           D 由访客登记

      2、谁保管钥匙（  B  ）
      A 门卫           B 班长
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班会议给出的第二个答案是（　） 由门卫登记/由班长登记/由主任登记/由访客登记 = D",
        "单 谁保管钥匙（　） 门卫/班长 = B",
      ])
  }

  @Test(arguments: ["本题的正确", "故", "因此"])
  func `the answer of a question behind its last option is a label`(owner: String) {
    let text = "1、谁登记（　）。\nA、班长\nB、门卫 \(owner)答案是（B）\n2、谁巡查（　）。\nA、班长\nB、门卫\n答案：A\n"
    #expect(QuestionLines.of(text).first?.hasSuffix(" = B") == true)
  }

  @Test func `a letter behind a wide gap begins an option`() {
    let text = """
      一、单项选择题
      1、值班以（ D  ）为主
      A 门卫室的登记               B 班长的安排
      C 交接记录                   D夜间的巡查

      2、谁保管钥匙（  A  ）
      A 门卫           B 班长
      C 主任           D访客
      E 保洁
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班以（　）为主 门卫室的登记/班长的安排/交接记录/夜间的巡查 = D",
        "单 谁保管钥匙（　） 门卫/班长/主任/访客/保洁 = A",
      ])
  }

  @Test func `a letter within a text begins none`() {
    let text = "1、值班以（ A ）为主\nA 门卫       B 班长\nC 三楼 D座值班室\n2、谁登记（ B ）\nA 门卫     B 班长\n"
    #expect(QuestionLines.of(text).first == "单 值班以（　）为主 门卫/班长/三楼 D座值班室 = A")
  }

  @Test func `a dot behind a number's comma and lost characters in blanks go away`() {
    let text = """
      1、.20世纪末起实行值班登记的是(  A  )
      A.门卫
      B.班长
      2、登记的方式有（?AB  ）?
      A.签字
      B.刷卡
      C.口头
      3、.NET是（ B? ）
      A.登记
      B.框架
      """
    #expect(
      QuestionLines.of(text) == [
        "单 20世纪末起实行值班登记的是（　） 门卫/班长 = A", "多 登记的方式有（　）? 签字/刷卡/口头 = AB",
        "单 .NET是（ B? ） 登记/框架 = ?",
      ])
  }

  @Test func `a long row of one sign is a rule of the page`() {
    let rule = String(repeating: "~", count: 90)
    let text = "一、判断题\n1. 夜间应当登记。\n\(rule)\n\(rule)\n二、单选题\n1. 谁登记（ A ）。\nA. 门卫\nB. 班长\n"
    #expect(QuestionLines.of(text) == ["判 夜间应当登记。 = ?", "单 谁登记（　）。 门卫/班长 = A"])
  }
}
