import Testing

@testable import BankLoader

@Suite struct NumberedSectionLinesTests {
  private static func lines(_ text: String, file: String = "题库.md") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `headings of two levels stand above questions, and are none`() {
    let text = """
      # 第1章 值班
      ## 1.1 值班概述
      1. 【判断题】值班应当登记。T
      ## 1.2 值班制度（一）
      1. 【判断题】值班可以离岗。F
      ## 1.3 交接
      1. 【单选题】谁先登记?(B)
         - A、来访者
         - B、门卫
      2. 【判断题】交接要签字。T
      """
    #expect(
      Self.lines(text) == [
        "判 值班应当登记。 = 对", "判 值班可以离岗。 = 错", "单 谁先登记?（　） 来访者/门卫 = B", "判 交接要签字。 = 对",
      ])
  }

  @Test func `so do lines of plain text, and headings with one number`() {
    let text =
      "1.1 值班概述\n1. 谁登记？（A）\nA. 门卫\nB. 班长\n1.2 值班制度\n1. 谁巡查？（B）\nA. 门卫\nB. 班长\n2. 谁交接？（A）\nA. 门卫\nB. 班长\n"
    #expect(Self.lines(text, file: "题库.txt").map { $0.suffix(1) } == ["A", "B", "A"])
    let glued =
      "## 01. 值班概述\n\n1谁登记\nA、门卫\nB、班长\n\n2谁巡查\nA、门卫\nB、班长\n\n## 02. 值班制度\n\n1谁交接\nA、门卫\nB、班长\n\n2谁签字\nA、门卫\nB、班长\n"
    #expect(
      Self.lines(glued) == [
        "单 谁登记 门卫/班长 = ?", "单 谁巡查 门卫/班长 = ?", "单 谁交接 门卫/班长 = ?", "单 谁签字 门卫/班长 = ?",
      ])
  }

  @Test func `questions as headings keep the points of their answers`() {
    let text =
      "## 简答题\n### 1. 值班的任务\n1. 登记来访\n2. 巡查库房\n### 2. 交接的内容\n1. 钥匙\n2. 记录\n"
    #expect(!Self.lines(text).contains { $0.contains("简 登记来访") })
    #expect(Self.lines(text).count < 4)
  }
}
