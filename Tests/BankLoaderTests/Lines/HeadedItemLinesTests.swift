import Testing

@testable import BankLoader

@Suite struct HeadedItemLinesTests {
  private static func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test func `what stands below headings that are questions answers them`() {
    let text = """
      ## 名词解释

      ### 1、交接班

      值班人员移交记录和钥匙的过程。

      ### 2、巡查

      按路线查看库房的工作。

      ## 简答题

      ### 1、简述门卫的任务？

      * 登记：记下来访的人。
      * 巡查：查看库房。
      """
    #expect(
      Self.lines(text) == [
        "简 交接班 = 值班人员移交记录和钥匙的过程。", "简 巡查 = 按路线查看库房的工作。", "简 简述门卫的任务？ = 登记：记下来访的人。\n巡查：查看库房。",
      ])
  }

  @Test func `headings without numbers are chapters`() {
    let text = "## 简答题\n### 值班\n说明值班。\n### 交接\n说明交接。\n"
    #expect(!Self.lines(text).contains { $0.hasSuffix("= 说明值班。") })
  }
}
