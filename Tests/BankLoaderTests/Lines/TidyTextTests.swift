import ExamModel
import Testing

@testable import BankLoader

/// Characters and line breaks that text brings from where it was taken.
@Suite struct TidyTextTests {
  private func read(_ text: String) -> [String] { QuestionLines.of(text) }

  private let question = "单 谁负责（　）。 甲方/乙方 = A"

  @Test(arguments: [
    "1. 谁负责（　）。\r\nA. 甲方\r\nB. 乙方\r\n答案：A\r\n", "1. 谁负责（　）。\rA. 甲方\rB. 乙方\r答案：A\r",
    "\u{FEFF}1. 谁负责（　）。\nA. 甲方\nB. 乙方\n答案：A",
    "1. 谁\u{200B}负责（　）。\nA. 甲\u{FEFF}方\nB. 乙方\n答案：A\u{200B}",
    "\u{A0}\u{A0}1.\u{A0}谁负责（　）。\n\u{3000}A.\u{A0}甲方\n\u{3000}B.\u{A0}乙方\n\u{A0}\n答案：\u{A0}A",
    "1. 谁负责（　）。\u{C}A. 甲方\nB. 乙方\n答案：A", "１．谁负责（　）。\nＡ．甲方\nＢ．乙方\n答案：Ａ",
    "1. 谁负\u{E000}责（　）。\nA. 甲方\nB. 乙方\n答案：A", "**1. 谁负责（　）。**\nA. 甲方\nB. 乙方\n**答案：A**",
    "1. 谁负责（　）。\nA. 甲\u{2F45}\nB. 乙\u{2F45}\n答案：A",
  ])
  func `what cannot be seen, or looks alike, makes no difference`(text: String) {
    #expect(read(text + "\n") == [question])
  }

  @Test func `radicals in place of characters are told`() {
    let text = "1. \u{2F2F}程\u{2EC5}管（　）。\nA. 甲\nB. 乙\n答案：A\n"
    #expect(read(text) == ["单 工程见管（　）。 甲/乙 = A"])
    #expect(Reading.document(text).diagnostics.map(\.finding.code).contains("look-alikes"))
  }

  @Test func `lines that a page's width has broken are joined`() {
    let text = """
      1. 生产经营单位的主要负责人对本单位的安全生产工作全面负责，是本单位
      安全生产第一责任人的依据是（　）。
      A. 安全生产法第五条关于生产经营单位的主要负责人和其他负责人
      的规定
      B. 刑法
      答案：A

      """
    #expect(
      read(text) == [
        "单 生产经营单位的主要负责人对本单位的安全生产工作全面负责，是本单位安全生产第一责任人的依据是（　）。"
          + " 安全生产法第五条关于生产经营单位的主要负责人和其他负责人的规定/刑法 = A"
      ])
  }

  @Test func `lines that end as sentences do stay apart`() {
    let text = "1. 某厂爆炸。\n三人死亡。\n属于（　）。\nA. 一般事故\nB. 较大事故\n答案：B\n"
    #expect(read(text) == ["单 某厂爆炸。\n三人死亡。\n属于（　）。 一般事故/较大事故 = B"])
  }

  @Test func `one line may hold one question, several, or all`() {
    let one = "1、谁（　）。A、甲B、乙答案：A"
    let other = "2、何（　）。A、丙B、丁答案：B"
    let read = ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B"]
    #expect(self.read("\(one)\n\(other)\n") == read)
    #expect(self.read("\(one) \(other)") == read)
    #expect(
      self.read("一、单选题 \(one) \(other) 二、判断题 1、应当报告。答案：对 2、可以瞒报。答案：错")
        == read + ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test func `points of an explanation on the line of a key are no questions`() {
    let text = "1、谁（　）。A、甲B、乙答案：A 解析：1、负责；2、保证。\n2、何（　）。A、丙B、丁答案：B\n"
    #expect(read(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B"])
  }

  @Test func `a question a line between signs`() {
    let text = "0#谁负责（　）。#甲$乙$丙#A\n1#何时报告（　）。#子$丑$寅#B\n"
    #expect(read(text) == ["单 谁负责（　）。 甲/乙/丙 = A", "单 何时报告（　）。 子/丑/寅 = B"])
  }

  @Test func `questions without numbers are parted by their keys`() {
    let text = "谁（　）。\nA. 甲\nB. 乙\n答案：A\n何（　）。\nA. 丙\nB. 丁\n答案：B\n\n应当报告。\n答案：对\n"
    #expect(
      read(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B", "判 应当报告。 = 对"])
  }

  @Test func `labels before everything`() {
    let text = "题型：单选题\n题目：谁（　）。\n选项：\nA. 甲\nB. 乙\n答案：A\n解析：第五条。\n\n题型：判断题\n题目：应当报告。\n答案：对\n"
    #expect(read(text) == ["单 谁（　）。 甲/乙 = A", "判 应当报告。 = 对"])
  }
}
