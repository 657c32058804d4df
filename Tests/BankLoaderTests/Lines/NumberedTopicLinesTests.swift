import ExamModel
import Testing

@testable import BankLoader

@Suite struct NumberedTopicLinesTests {
  private func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.md")
  }

  @Test(arguments: [("**", "**"), ("### ", "")])
  func `titles with numbers in bold or marked as headings are topics`(open: String, close: String) {
    let text = """
      ## 一、填空题
      \(open)1. 值班\(close)

      1. 值班由____安排。
      2. 登记在____上。

      \(open)2. 巡查\(close)

      1. 巡查每日____次。
      ## 二、判断题
      1. 来宾要登记。（√）
      """
    let questions = document(text).bank.questions
    #expect(
      questions.map(\.stem) == ["值班由____安排。", "登记在____上。", "巡查每日____次。", "来宾要登记。（　）"])
    #expect(questions.map(\.kind) == [.fillIn, .fillIn, .fillIn, .trueFalse])
    #expect(questions.map(\.section) == ["值班", "值班", "巡查", "判断题"])
  }

  @Test func `bold questions above the points of their answers stay questions`() {
    let text = """
      ## 简答题
      **1. 值班的要求**
      1. 按时到岗
      2. 记录完整

      **2. 巡查的要求**
      1. 每日两次
      2. 逐项登记
      """
    let stems = document(text).bank.questions.map(\.stem)
    #expect(stems.contains { $0.hasPrefix("值班的要求") })
    #expect(stems.contains { $0.hasPrefix("巡查的要求") })
  }

  @Test func `chapters below a heading for a kind are all of that kind`() {
    let text = """
      一、填空题
      第一章 值班
      1. 值班由____安排。
      2. 登记在____上。
      第二章 巡查
      1. 巡查每日____次。
      2. 巡查由____负责。
      """
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.kind) == [.fillIn, .fillIn, .fillIn, .fillIn])
  }
}
