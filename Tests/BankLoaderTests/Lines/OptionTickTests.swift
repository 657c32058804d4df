import Testing

@testable import BankLoader

@Suite struct OptionTickTests {
  @Test func `ticks between options belong to those before them where others end their lines`() {
    let text = """
      1. 值班由谁负责（　）。
      A. 班长   B. 值班员   C. 门卫 √
      2. 夜间由谁值守（　）。
      A. 门卫   B. 两人 √   C. 三人
      3. 记录保存（　）。
      A. 一年   B. 两年   C. 三年 √
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由谁负责（　）。 班长/值班员/门卫 = C", "单 夜间由谁值守（　）。 门卫/两人/三人 = B",
        "单 记录保存（　）。 一年/两年/三年 = C",
      ])
  }

  @Test func `a tick between two options may belong to either where nothing shows it`() {
    let text = "1. 夜间由谁值守（　）。\nA. 门卫 √ B. 两人 C. 三人\n2. 记录保存（　）。\nA. 一年 B. 两年 √ C. 三年\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `hooks around labels are as good as lenses`() {
    let text = """
      1. 值班由谁负责（　）。
      A. 班长
      B. 值班员
      『正确答案』B
      『答案解析』见值班制度，由当天的值班员负责。
      2. 《『夜』》一章说夜间由（　）值守。
      A. 两人
      B. 门卫
      『正确答案』A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由谁负责（　）。 班长/值班员 = B", "单 《『夜』》一章说夜间由（　）值守。 两人/门卫 = A",
      ])
  }
}
