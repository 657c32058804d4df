import Testing

@testable import BankLoader

/// Labels for keys with nothing behind them.
@Suite struct EmptyLabelRuleTests {
  private let keyed = """
    甲应当登记。Ａ对
    错
    正确答案 A

    乙应当登记。Ａ对
    错
    正确答案 A

    丙应当登记。Ａ对
    错
    正确答案 B


    """

  @Test func `the next statement below a blank line is no answer`() {
    let text = keyed + "丁应当登记。Ａ对\n错\n正确答案\n\n戊可以不登记。Ａ对\n错\n正确答案 B\n"
    #expect(!QuestionLines.of(text).contains { $0.hasSuffix("B") && $0.contains("丁") })
    #expect(!QuestionLines.of(text).contains { $0.contains("= 戊") })
  }

  @Test func `model answers below their labels stay`() {
    let text = """
      1. 谁值班（　）。
      A. 甲
      B. 乙
      答案：A
      2. 谁接班（　）。
      A. 甲
      B. 乙
      答案：B
      3. 谁签字（　）。
      A. 甲
      B. 乙
      答案：A
      二、简答题
      1. 简述交接的程序。
      答案：

      先登记，后签字。
      """
    #expect(QuestionLines.of(text).last == "简 简述交接的程序。 = 先登记，后签字。")
  }
}
