import ExamModel
import Testing

@testable import BankLoader

@Suite struct AnswersBelowRuleTests {
  @Test func `answers of several blanks stand on one line or on several`() {
    let text = """
      一、填空题
      1.巡查的三个要点为:______，______，______。
      门窗，灯火，消防通道。
      2.夜间由_____登记来访。
      门卫。
      3.____和____应当在交接表上签字。
      班长 门卫
      4.登记的内容是____, ____。
      姓名
      事由
      """
    #expect(
      QuestionLines.of(text).map { $0.split(separator: " = ").last } == [
        "门窗；灯火；消防通道", "门卫", "班长；门卫", "姓名；事由",
      ])
  }

  @Test func `a line that goes on with a stem is no answer`() {
    let text = """
      一、填空题
      1.巡查的三个要点为______，______
      和______，均须登记。
      2.夜间由_____登记来访，
      第二天报班长。
      3.____和____应当在
      交接表上签字。
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `points below questions in words begin none`() {
    let text = """
      一、单选题
      1.谁登记( A )？
      A.门卫
      B.班长
      二、问答题
      1.巡查有哪些要求？
      按路线巡查，不得遗漏。
      2.交接有哪些手续？
      (1)
      移交钥匙和登记表。
      (2)
      双方签字。
      (3)
      向班长报告。
      (4)
      清点器材。
      (5)
      核对时间。
      3.登记有哪些内容？
      (1)姓名和单位
      (2)事由
      (3)时间
      (4)人数
      (5)证件
      (6)车牌
      4.简述夜间的安排。
      两人一班，轮流巡查。
      """
    #expect(
      Reading.document(text).bank.questions.dropFirst().map { $0.stem.prefix { $0 != "\n" } } == [
        "巡查有哪些要求？", "交接有哪些手续？", "登记有哪些内容？", "简述夜间的安排。",
      ])
  }
}
