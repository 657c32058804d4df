import Testing

@testable import BankLoader

/// Lists of keys whose titles call the kind, and keys behind what somebody answered.
@Suite struct NamedSheetTests {
  private func paper(_ first: String, _ second: String) -> String {
    """
    一、选择题
    1. 谁值班（　）。
    A. 甲
    B. 乙
    2. 谁备勤（　）。
    A. 甲
    B. 乙
    3. 谁登记（　）。
    A. 甲
    B. 乙
    二、判断题
    1. 来宾要登记。
    2. 来宾可以不登记。
    3. 交接要签字。
    参考答案
    \(first)
    1. B  2. A  3. B
    \(second)
    1. 对  2. 错  3. 对
    """
  }

  @Test(arguments: [("选择题答案", "判断题答案"), ("点击展开选择题答案", "点击展开判断题答案")])
  func `lists go to the sections that their titles call`(first: String, second: String) {
    #expect(
      QuestionLines.of(paper(first, second)) == [
        "单 谁值班（　）。 甲/乙 = B", "单 谁备勤（　）。 甲/乙 = A", "单 谁登记（　）。 甲/乙 = B",
        "判 来宾要登记。 = 对", "判 来宾可以不登记。 = 错", "判 交接要签字。 = 对",
      ])
  }

  @Test func `lists whose titles call nothing stay open`() {
    let lines = QuestionLines.of(paper("甲组答案", "乙组答案"))
    #expect(lines.filter { $0.hasPrefix("单") }.allSatisfy { $0.hasSuffix("?") })
  }

  @Test func `a score may stand between what was answered and the key`() {
    let text = """
      一、判断题
      1.来宾要登记。
      我的答案：√ 得分： 10.0分正确答案：√
      2.来宾可以不登记。
      我的答案：√ 得分： 0.0分正确答案：×
      二、单选题
      1.谁值班（　）。
      A.甲
      B.乙
      我的答案：A得分：0.0分正确答案：B
      """
    #expect(
      QuestionLines.of(text) == ["判 来宾要登记。 = 对", "判 来宾可以不登记。 = 错", "单 谁值班（　）。 甲/乙 = B"])
  }
}
