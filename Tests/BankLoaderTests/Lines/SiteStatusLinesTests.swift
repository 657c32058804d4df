import Testing

@testable import BankLoader

@Suite struct SiteStatusLinesTests {
  @Test func `what a site says of somebody's answer is none of the question`() {
    let text = """
      题目1
      正确
      获得4.00分中的4.00分
      未标记标记题目
      值班由谁负责（　）。
      选择一项：
      a. 班长
      b. 值班员
      反馈
      正确答案是：值班员

      题目2
      不正确
      获得4.00分中的0.00分
      未标记标记题目
      夜间由谁值守（　）。
      选择一项：
      a. 门卫
      b. 两人
      反馈
      正确答案是：门卫
      """
    #expect(
      QuestionLines.of(text) == ["单 值班由谁负责（　）。 班长/值班员 = B", "单 夜间由谁值守（　）。 门卫/两人 = A"])
  }

  @Test func `a score stands between options and key`() {
    let text = (1...3).map {
      "\($0).\n【单选题】（2分）\n第\($0)号岗位由谁值守（　）。\nA.\n门卫\nB.\n两人\n正确\n本题总得分：2分\n参考答案：B\n"
    }.joined(separator: "\n")
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)号岗位由谁值守（　）。 门卫/两人 = B" })
  }

  @Test func `an option that is right in many questions is no header of the page`() {
    let text = (1...7).map { "\($0). 第\($0)号岗位可以脱岗。[判断题]\n对\n错（正确答案）\n" }
      .joined(separator: "\n")
    #expect(QuestionLines.of(text) == (1...7).map { "判 第\($0)号岗位可以脱岗。 = 错" })
  }

  @Test func `the answer of the day before is none of today's`() {
    let text = """
      1. 值班由谁负责（　）。
      A. 班长
      B. 值班员
      2. 夜间由谁值守（　）。
      A. 门卫
      B. 两人
      昨日答案：B
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `prompts, marks and answers in English are no options either`() {
    let text = (1...3).map {
      """
      题目\($0)
      未回答
      满分5.00
      标记题目
      第\($0)号岗位由谁值守（　）。
      选择一项：
      a. 门卫
      b. 两人
      反馈
      The correct answer is: 两人
      """
    }.joined(separator: "\n")
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)号岗位由谁值守（　）。 门卫/两人 = B" })
  }

  @Test func `prompts stand without anything else of a site`() {
    let text = (1...3).map {
      "题目\($0)：第\($0)号岗位由谁值守（　）。\n选择一项：\na. 门卫\nb. 两人\n正确答案是：门卫\n"
    }.joined(separator: "\n")
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)号岗位由谁值守（　）。 门卫/两人 = A" })
  }

  @Test func `the parts of a question in a page's blocks are lines`() {
    let page = (1...3).map {
      """
      <div><h3>题目<span>\($0)</span></h3><div>未回答</div><div>满分5.00</div></div><div><h4>题干</h4>
      <div><p>第\($0)号岗位由谁值守（　）。</p></div><div>选择一项：</div><div><label>a. 门卫</label></div>
      <div><label>b. 两人</label></div><h4>反馈</h4><div>正确答案是：两人</div></div>
      """
    }.joined()
    let document = Reading.document("<html><body>\(page)</body></html>", file: "a.html")
    #expect(QuestionLines.of(document) == (1...3).map { "单 第\($0)号岗位由谁值守（　）。 门卫/两人 = B" })
  }
}
