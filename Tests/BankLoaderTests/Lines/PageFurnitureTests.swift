import ExamModel
import Testing

@testable import BankLoader

/// Lines of the page, which belong to no question.
@Suite struct PageFurnitureTests {
  private func text(with line: String, kind: String = "简答题") -> String {
    kind + "\n"
      + (1...6).map { "\($0). 简述第\($0)项。\n答案：做好第\($0)项。\n\(line)\n" }.joined()
  }

  @Test(arguments: [
    "第 3 页 共 9 页", "- 3 -", "3 / 9", "某某县应急管理局安全生产知识题库", "章节测验已完成", "--------------", "得分：5.0分",
    "AI讲解", "@@@@@",
    "上一题", "我的答案：做好",
  ])
  func `nothing of it becomes an answer`(line: String) {
    #expect(
      QuestionLines.of(text(with: line)) == (1...6).map { "简 简述第\($0)项。 = 做好第\($0)项。" })
  }

  @Test func `a header may stand anywhere in a question`() {
    let header = "某省应急管理厅题库（2024版）"
    let text = (1...6).map { number in
      var lines = ["\(number). 第\(number)项（　）。", "A. 甲", "B. 乙", "C. 丙", "答案：B"]
      lines.insert(header, at: [1, 2, 3, 4, 5, 5][number - 1])
      return lines.joined(separator: "\n") + "\n"
    }
    #expect(
      QuestionLines.of(header + "\n" + text.joined())
        == (1...6).map { "单 第\($0)项（　）。 甲/乙/丙 = B" })
  }

  @Test func `a remark after the last answer is not part of it`() {
    let text =
      "简答题\n1. 简述职责。\n答案：负全责。\n2. 简述程序。\n答案：立即报告。\n3. 简述意义。\n答案：重大。\n\n更多资料请联系管理员索取\n"
    #expect(
      QuestionLines.of(text) == ["简 简述职责。 = 负全责。", "简 简述程序。 = 立即报告。", "简 简述意义。 = ?"])
    #expect(QuestionLines.doubts(text) == ["7 ambiguous-key"])
  }

  @Test func `the furniture of a paper is told, not read`() {
    let text = """
      某县2024年安全生产知识竞赛试题
      （考试时间：90分钟  满分：100分）
      单位：________ 姓名：________
      一、单项选择题（本大题共2小题，每小题2分，共4分）
      得  分
      评卷人
      在每小题列出的备选项中只有一个是符合题目要求的，错选、多选或未选均无分。
      1、谁（　）。
      A、甲 B、乙
      答案：A
      2、何（　）。
      A、丙 B、丁
      答案：B

      """
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B"])
    let bank = Reading.document(text).bank
    #expect(bank.title == "某县2024年安全生产知识竞赛试题")
    #expect(bank.questions.map { $0.marks?.thousandths } == [2000, 2000])
    #expect(Reading.document(text).diagnostics.map(\.finding.code).contains("furniture"))
  }

  @Test func `the title of the file stands again within a question`() {
    let title = "某市法律知识考试题库"
    let text = "\(title)\n1. 谁负责（　）。\n\(title)\nA. 甲\nB. 乙\n\(title)\nC. 丙\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲/乙/丙 = A"])
  }

  @Test func `texts of options that stand below their letters are no headers`() {
    let question: (Int) -> String = { "\($0). 第\($0)种由谁负责（　）。\nA\n国务院应急管理部门\nB\n单位\n答案：B\n" }
    let lines = QuestionLines.of((1...9).map(question).joined())
    #expect(lines == (1...9).map { "单 第\($0)种由谁负责（　）。 国务院应急管理部门/单位 = B" })
  }

  @Test func `a line of a stem that begins as the page's lines do stays`() {
    let text = "1. 鉴定\n用时40日，应当（　）。\nA. 计入\nB. 不计入\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 鉴定用时40日，应当（　）。 计入/不计入 = B"])
  }

  @Test func `a word for a kind that ends a sentence is no heading`() {
    let text = "判断题\n1. 自判决生效之日起\n计算。\n答案：对\n2. 上报属实。\n答案：对\n"
    #expect(QuestionLines.of(text) == ["判 自判决生效之日起计算。 = 对", "判 上报属实。 = 对"])
  }
}
