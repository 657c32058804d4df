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

  @Test(arguments: ["\n单选题\n", ".\n单选题\n", "\n单选题（2分）\n", "\n\n单选题\n\n"])
  func `a kind stands below a number that is alone on its line`(tag: String) {
    let text = (1...4).map { "\($0)\(tag)谁先报告？\nA\n甲\nB\n乙\n正确答案：\nB\n" }.joined()
    let bank = QuestionLines.of(text)
    #expect(bank.count == 4 && bank.allSatisfy { $0 == "单 谁先报告？ 甲/乙 = B" })
  }

  @Test func `keys of a list may have their reasons behind dashes`() {
    let text = """
      ## 一、单选题
      1. 谁先报告？
      A. 甲
      B. 乙
      2. 谁来登记？
      A. 甲
      B. 乙

      ## 二、判断题
      3. 台账可以不记。
      4. 来宾应当登记。

      ## 参考答案
      1. **B** —— 乙在现场值班。
      2. **A** —— 甲负责登记。
      3. **×** —— 应当每天都记。
      4. **√** —— 都要登记。
      """
    #expect(
      markdown(text) == ["单 谁先报告？ 甲/乙 = B", "单 谁来登记？ 甲/乙 = A", "判 台账可以不记。 = 错", "判 来宾应当登记。 = 对"])
  }

  @Test func `the text of another option behind a letter of a list leaves the key open`() {
    let text = "1. 谁先报告？\nA. 来宾\nB. 值班员\n2. 谁登记？\nA. 来宾\nB. 值班员\n参考答案\n1. B。来宾。\n2. A。来宾。\n"
    #expect(QuestionLines.of(text) == ["单 谁先报告？ 来宾/值班员 = ?", "单 谁登记？ 来宾/值班员 = A"])
  }
}
