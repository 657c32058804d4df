import Testing

@testable import BankLoader

/// Banks as people write them for themselves: pictures before labels, codes before stems, keys in boxes.
@Suite struct NotesBankTests {
  private func markdown(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test func `codes may stand before the stems`() {
    let text = ["谁先报告", "谁来登记", "谁看库房"].enumerated()
      .map { "T00\($0 + 1) \($1)？\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    #expect(QuestionLines.of(text) == ["谁先报告", "谁来登记", "谁看库房"].map { "单 \($0)？ 甲/乙 = A" })
  }

  @Test func `pictures before labels are none of the text`() {
    let text = """
      ### 1. 谁先报告？
      - A. 甲
      - B. 乙

      ✅ **答案：B**

      💡 **解析**：乙在场。

      ### 2. 谁来登记？
      - A. 甲
      - B. 乙

      📝 参考答案：A ✅
      """
    #expect(markdown(text) == ["单 谁先报告？ 甲/乙 = B", "单 谁来登记？ 甲/乙 = A"])
  }

  @Test func `a box or a comment may hold the key alone`() {
    let boxes = (1...2).map {
      "\($0). 谁先报告？\n   - A. 甲\n   - B. 乙\n\n"
        + "   <details><summary>点击查看答案</summary>\n\n**B** - 因为乙在场。\n\n</details>\n\n"
    }
    #expect(markdown(boxes.joined()).allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
    let comments = (1...2).map { "\($0). 谁先报告？\nA. 甲\nB. 乙\n\n<!-- 答案：B -->\n\n" }
    #expect(markdown(comments.joined()).allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
  }

  @Test func `numbers stand with kinds in boxes, before and behind them`() {
    let boxes = (1...3).map { "【单选题 \($0)】谁先报告？\nA. 甲\nB. 乙\n正确答案是 B ，因为只有乙在场。\n" }
    #expect(QuestionLines.of(boxes.joined()).allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
    let lines = (1...3).map { "单选题 第\($0)题\n谁先报告？\nA. 甲\nB. 乙\n参考答案为：B\n" }
    #expect(QuestionLines.of(lines.joined()).allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
    let titles = (1...3).map { "试题 \($0) （单选题，2 分）\n谁先报告？\nA. 甲\nB. 乙\n答案：B。乙在场。\n" }
    #expect(
      QuestionLines.of("安全测验\n" + titles.joined()).allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
  }

  @Test func `a range of numbers fills a blank`() {
    for answer in ["3-6", "3-6（视人数而定）"] {
      #expect(QuestionLines.of("1. 演练每年____次。答案：\(answer)\n") == ["填 演练每年____次。 = \(answer)"])
    }
  }
}
