import Testing

@testable import BankLoader

@Suite struct SiteAnswerLinesTests {
  private static let page = """
    一. 单选题（共1题）
    1. (单选题, 5分) 值班由谁负责（　）。
    A. 班长
    B. 值班员
    我的答案: A:班长;正确答案: B:值班员;
    二. 填空题（共2题）
    2. (填空题, 5分) 值班员应当先____再____。
    我的答案：
    (1) 不知道
    正确答案：
    (1) 登记
    (2) 报告
    3. (填空题, 5分) 夜间由____值守。
    我的答案：
    (1) 门卫
    正确答案：
    (1) 两人
    """

  @Test func `answers of blanks below their labels are those of their question`() {
    #expect(
      QuestionLines.of(Self.page) == [
        "单 值班由谁负责（　）。 班长/值班员 = B", "填 值班员应当先____再____。 = 登记；报告",
        "填 夜间由____值守。 = 两人",
      ])
  }

  @Test func `a list of keys at the end stays one`() {
    let text = """
      1. 值班由谁负责（　）。
      A. 班长
      B. 值班员
      2. 夜间由谁值守（　）。
      A. 门卫
      B. 两人
      正确答案：
      (1) B
      (2) A
      """
    #expect(
      QuestionLines.of(text) == ["单 值班由谁负责（　）。 班长/值班员 = B", "单 夜间由谁值守（　）。 门卫/两人 = A"])
  }
}
