import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeyPointLinesTests {
  @Test(arguments: ["答案要点：", "答题要点：\n", "【评分要点】"])
  func `questions that have only the points of their answers end before the next one`(
    label: String
  ) {
    let text = """
      二、简答题
      1、简述交接班的程序。
      \(label)核对人数并登记。
      2、简述夜间巡查的要求。
      \(label)两人同行。
      3、简述离岗的条件。
      \(label)有人接替。
      """
    #expect(
      QuestionLines.of(text) == [
        "简 简述交接班的程序。 = 核对人数并登记。", "简 简述夜间巡查的要求。 = 两人同行。",
        "简 简述离岗的条件。 = 有人接替。",
      ])
  }

  @Test func `points below an answer stay points`() {
    let text = """
      一、简答题
      1. 简述交接班的程序。
      答案：先核对，再登记。
      得分点：
      1. 核对人数（1分）
      2. 登记签字（1分）
      2. 简述夜间巡查的要求。
      答案：两人同行。
      得分点：
      1. 两人（1分）
      2. 同行（1分）
      """
    #expect(
      QuestionLines.of(text) == [
        "简 简述交接班的程序。 = 先核对，再登记。", "简 简述夜间巡查的要求。 = 两人同行。",
      ])
  }
}
