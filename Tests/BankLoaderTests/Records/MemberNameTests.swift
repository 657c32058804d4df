import BankLoader
import Testing

/// Members of JSON that only their values tell apart.
@Suite struct MemberNameTests {
  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  @Test(arguments: [
    #""select": ["A. 甲", "B. 乙"], "ans": "B""#,
    #""select": {"A": "甲", "B": "乙"}, "ans": "B""#,
    #""select": "A. 甲\nB. 乙", "ans": "B""#,
    #""select": ["甲", "乙"], "ans": "B. 乙""#,
    #""answers": "A. 甲\nB. 乙", "正确答案": "乙""#,
    #""answers": [{"id": "A", "content": "甲"}, {"id": "B", "content": "乙"}], "key": "B. 乙""#,
  ])
  func `options show what they are whatever their name is`(members: String) {
    #expect(questions("[{\"题干\": \"先做（　）。\", \(members)}]") == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test(arguments: ["[0, 2]", #"["甲", "丙"]"#, #""甲；丙""#, #"["A. 甲", "C. 丙"]"#])
  func `a key of several texts or places names options of an unknown name`(key: String) {
    let text = """
      [{"题干": "哪些（　）。", "type": "多选", "select": ["甲", "乙", "丙"], "ans": \(key)},
       {"题干": "谁（　）。", "type": "单选", "select": ["甲", "乙", "丙"], "ans": \(key.hasPrefix("[0") ? "0" : "\"甲\"")}]
      """
    #expect(questions(text) == ["多 哪些（　）。 甲/乙/丙 = AC", "单 谁（　）。 甲/乙/丙 = A"])
  }

  @Test func `options right and wrong stand under a name for answers`() {
    let text = #"[{"题干": "应当报告。", "answers": {"A": "正确", "B": "错误"}, "正确答案": "B"}]"#
    #expect(questions(text).map { $0.hasPrefix("判 应当报告。") && $0.hasSuffix("= 错") } == [true])
  }

  @Test(arguments: ["填空题", "FILL"])
  func `a kind stands under a name for groups`(kind: String) {
    let text = "[{\"category\": \"\(kind)\", \"题干\": \"不少于____人。\", \"答案\": \"2\"}]"
    #expect(questions(text) == ["填 不少于____人。 = 2"])
  }

  @Test func `numbers before some stems are those of their rows`() {
    let rows = (1...12).map { row in
      "\(row % 2 == 0 ? "\(row)." : "")第\(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "子", "丑"][row - 1])种应当报告,对"
    }
    let lines = QuestionLines.of(
      Reading.document((["题目,答案"] + rows).joined(separator: "\n"), file: "题库.csv"))
    #expect(lines.count == 12 && lines.allSatisfy { $0.hasPrefix("判 第") })
  }

  @Test func `a small a beside capitals is the key`() {
    let text = """
      [{"q": "先做（　）。", "a": "B", "C": "", "B": "乙", "A": "甲"},
       {"q": "都做（　）。", "a": "AC", "C": "丙", "B": "乙", "A": "甲"}]
      """
    #expect(questions(text) == ["单 先做（　）。 甲/乙 = B", "多 都做（　）。 甲/乙/丙 = AC"])
  }

  @Test(arguments: [
    #""a": "甲", "b": "乙", "answer": "B""#, #""a": "12", "A": "甲", "B": "乙", "answer": "B""#,
    #""a": "A", "b": "B", "A": "甲", "B": "乙", "answer": "B""#,
  ])
  func `a small a is no key beside another or beside a small b`(members: String) {
    let read = questions("[{\"q\": \"先做（　）。\", \(members)}]")
    #expect(read.count == 1)
    #expect(read.allSatisfy { $0.hasSuffix("= B") })
  }
}
