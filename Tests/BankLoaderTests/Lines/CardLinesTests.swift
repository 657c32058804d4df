import Testing

@testable import BankLoader

@Suite struct CardLinesTests {
  @Test(arguments: [
    ("问1：", "答：", "问2：", "问3："), ("1．问：", "答：", "2．问：", "3．问："),
    ("Q1：", "A1：", "Q2：", "Q3："), ("问：", "答：", "问：", "问："),
  ])
  func `questions and answers are told by their words, the points of answers are none`(
    first: String, answer: String, second: String, third: String
  ) {
    let text = """
      \(first)交接班时应当怎样做？
      \(answer)1. 核对人数；
      2. 核对物资；
      3. 签字。

      \(second)巡查中发现隐患怎么办？
      \(answer.replacing("1", with: "2"))报告带班领导。

      \(third)什么是值班记录？
      \(answer.replacing("1", with: "3"))记下班次和事项的簿册。
      """
    let lines = QuestionLines.of(text)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("简 交接班时应当怎样做？") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("简 ") && !$0.contains("问") })
    #expect(lines.last == "简 什么是值班记录？ = 记下班次和事项的簿册。")
  }

  @Test func `many cards in a row are no codes of questions`() {
    let text = (1...14).map { "Q\($0)：第\($0)号岗位的职责是什么？\n\nA\($0)：先核对\($0)项，再签字。\n" }
      .joined(separator: "\n")
    #expect(
      QuestionLines.of(text) == (1...14).map { "简 第\($0)号岗位的职责是什么？ = 先核对\($0)项，再签字。" })
  }
}
