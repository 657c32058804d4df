import ExamModel
import Testing

@testable import BankLoader

/// Banks of contests: rounds and groups as headings.
@Suite struct ContestBankTests {
  private func read(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "竞赛.txt"))
  }

  @Test func `rounds are headings, and no part of the answer above`() {
    let text = """
      值班知识竞赛
      必答题
      1.问：值班日志由谁填写？
      答：值班员。
      抢答题（每题20分）
      1.问：登记表存放在哪里？
      答：值班室。
      风险题
      1.问：夜间巡查几次？
      答：两次。
      """
    #expect(
      read(text) == [
        "简 值班日志由谁填写？ = 值班员。", "简 登记表存放在哪里？ = 值班室。", "简 夜间巡查几次？ = 两次。",
      ])
  }

  @Test func `numbers begin again below a group`() {
    let text = """
      第一组
      1.值班日志由谁填写？
      答案：值班员
      第二组
      1.登记表存放在哪里？
      答案：值班室
      第三轮 抢答题
      1.夜间巡查几次？
      答案：两次
      """
    #expect(read(text).count == 3)
  }

  @Test func `a line that goes on behind such a word is text`() {
    let text = "1.下列说法正确的是（　）\n第二轮值班从零点开始的是\nA.甲班\nB.乙班\n答案：A\n"
    #expect(read(text) == ["单 下列说法正确的是（　）第二轮值班从零点开始的是 甲班/乙班 = A"])
  }

  @Test func `a kind between the signs of tags is no part of the stem`() {
    let text = "1.<单选>值班日志由谁填写？\nA.门卫\nB.值班员\n答案:B\n2.<判断>夜间巡查每班两次。\n答案:对\n"
    #expect(read(text) == ["单 值班日志由谁填写？ 门卫/值班员 = B", "判 夜间巡查每班两次。 = 对"])
  }

  @Test func `what is called key and explanation is both`() {
    let text = """
      1.值班日志由谁填写？
      A.门卫
      B.值班员
      答案与解析：B。见第三条。
      2.夜间巡查几次？
      A.一次
      B.两次
      答案：B
      【答案及解析】每班两次。
      """
    let document = Reading.document(text, file: "题库.txt")
    #expect(
      QuestionLines.of(document) == [
        "单 值班日志由谁填写？ 门卫/值班员 = B", "单 夜间巡查几次？ 一次/两次 = B",
      ])
    #expect(document.bank.questions.map(\.rationale) == ["见第三条。", "每班两次。"])
  }
}
