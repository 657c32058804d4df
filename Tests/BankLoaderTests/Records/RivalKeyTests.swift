import BankLoader
import ExamModel
import Testing

/// Answers of several columns or members, of which one counts, or none.
@Suite struct RivalKeyTests {
  private func lines(_ text: String, file: String = "题库.csv") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  private func codes(_ text: String, file: String = "题库.csv") -> [String] {
    Reading.document(text, file: file).diagnostics.map(\.finding.code)
  }

  @Test(arguments: [
    ("初审答案", "终审答案"), ("答案", "修订后答案"), ("AI答案", "官方答案"), ("甲队答案", "裁判答案"), ("原答案", "答案"),
    ("参考答案", "正确答案"), ("answer", "newAnswer"), ("answer", "stdAnswer"),
    ("answer", "officialAnswer"),
  ])
  func `the name of what was settled in the end decides`(first: String, second: String) {
    for (names, cells) in [([first, second], "A,B"), ([second, first], "B,A")] {
      let text = """
        题干,选项A,选项B,\(names.joined(separator: ","))
        先做（　）。,甲,乙,\(cells)
        后做（　）。,丙,丁,A,A

        """
      #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
    }
  }

  @Test func `columns whose names say no less leave a key open where they differ`() {
    let text = """
      题干,选项A,选项B,答案一,答案二
      先做（　）。,甲,乙,A,B
      后做（　）。,丙,丁,B,B

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = ?", "单 后做（　）。 丙/丁 = B"])
    #expect(codes(text).contains("ambiguous-key"))
  }

  @Test func `how many were right is no other key`() {
    let text = """
      题干,选项A,选项B,答案,正确
      先做（　）。,甲,乙,B,12
      后做（　）。,丙,丁,A,2

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `a question is read as it was changed`() {
    let text = """
      原题目,原答案,修改后题目,选项A,选项B,修改后答案
      旧：先做（　）。,A,先做（　）。,甲,乙,B
      旧：后做（　）。,A,后做（　）。,丙,丁,B

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = B"])
  }

  @Test func `a remark that the answer is wrong leaves it open`() {
    let text = """
      题干,选项A,选项B,答案,备注
      先做（　）。,甲,乙,B,答案有误，应为A
      后做（　）。,丙,丁,A,答案见第二章

      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = ?", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `counts of right and wrong answers are no keys`() {
    let text = """
      [{"timu": "先做（　）。", "xuanxiang": ["甲", "乙"], "right": 1, "wrong": 2, "correct": 0, "daan": "B"},
       {"timu": "后做（　）。", "xuanxiang": ["丙", "丁"], "right": 0, "wrong": 1, "correct": 1, "daan": "A"}]
      """
    #expect(lines(text, file: "题库.json") == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `what somebody answered, and was wrong, is no key`() {
    let given = #"{"title": "先做（　）。", "options": ["甲", "乙"], "answer": "A", "isRight": false}"#
    let known =
      #"{"title": "后做（　）。", "options": ["丙", "丁"], "answer": "A", "isRight": false, "userAnswer": "B"}"#
    #expect(
      lines("[\(given), \(known)]", file: "题库.json")
        == ["单 先做（　）。 甲/乙 = ?", "单 后做（　）。 丙/丁 = A"])
  }
}
