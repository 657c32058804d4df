import Testing

@testable import BankLoader

/// Lists at the end that begin with texts: the first questions have blanks, others letters.
@Suite struct MixedSheetTests {
  private let questions = """
    一、填空题
    1. 值班室设在____，库房设在____。
    2. 值班室的号码是____。
    二、单选题
    3. 值班由谁安排（　）。
    A. 甲
    B. 乙
    4. 登记由谁负责（　）。
    A. 甲
    B. 乙
    三、简答题
    5. 简述值班的要求。
    """

  @Test(arguments: ["参考答案", "答案："])
  func `a list that begins with texts gives all questions theirs`(title: String) {
    let list = "\n\(title)\n1. 一楼，二楼\n2. 8001\n3. B\n4. A\n"
    #expect(
      QuestionLines.of(questions + list) == [
        "填 值班室设在____，库房设在____。 = 一楼；二楼", "填 值班室的号码是____。 = 8001",
        "单 值班由谁安排（　）。 甲/乙 = B", "单 登记由谁负责（　）。 甲/乙 = A", "简 简述值班的要求。 = ?",
      ])
  }

  @Test func `points of a model answer are no list`() {
    let answer = "\n参考答案\n1. 按时到岗\n2. 记录完整\n3. 交接清楚\n4. 有事上报\n"
    let lines = QuestionLines.of(questions + answer)
    #expect(lines.count == 5)
    #expect(lines.prefix(4).allSatisfy { $0.hasSuffix("= ?") })
    #expect(lines.last?.contains("按时到岗") == true)
  }

  @Test func `names of programs in a list are no questions`() {
    let list = "\n参考答案\n1. is_open，to_close\n2. max_size\n3. B\n4. A\n"
    #expect(
      QuestionLines.of(questions + list).prefix(3) == [
        "填 值班室设在____，库房设在____。 = is_open；to_close", "填 值班室的号码是____。 = max_size",
        "单 值班由谁安排（　）。 甲/乙 = B",
      ])
  }
}
