import BankLoader
import ExamModel
import Testing

/// JSON and scripts as sites and their programs hold them.
@Suite struct WebShapeTests {
  private func lines(_ text: String, file: String = "题库.json") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `options are known by the letters of their list in any order`() {
    let text = """
      [{"title": "先做（　）。", "answer": "C", "optionDTOList": [
         {"optionName": "B", "optionContent": "6"}, {"optionName": "C", "optionContent": "3"},
         {"optionName": "A", "optionContent": "1"}]}]
      """
    #expect(lines(text) == ["单 先做（　）。 6/3/1 = B"])
  }

  @Test func `sections list items that hold their questions`() {
    let text = """
      {"assessment": {"sections": [{"name": "题目", "items": [
        {"type": "single_choice", "questions": [{"stem": "<p>先做（　）。</p>", "answer": ["B"],
          "response_points": [{"radio": {"val": "A", "text": "甲"}}, {"radio": {"val": "B", "text": "乙"}}]}]},
        {"type": "single_choice", "questions": [{"stem": "<p>后做（　）。</p>", "answer": ["A"],
          "response_points": [{"radio": {"val": "A", "text": "丙"}}, {"radio": {"val": "B", "text": "丁"}}]}]}
      ]}]}}
      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `values of 1 and 0 mark options that a form may check`() {
    let text = """
      [{"question": "先做（　）。", "items": [{"value": "0", "name": "7", "checked": false},
        {"value": "1", "name": "6", "checked": false}, {"value": "0", "name": "5", "checked": false}]}]
      """
    #expect(lines(text) == ["单 先做（　）。 7/6/5 = B"])
  }

  @Test func `a stem may be the only text of an object`() {
    let text = """
      [{"题目": {"文本": "负责登记的", "图片": null}, "选项": [
        {"文本": "甲", "是否正确": false}, {"文本": "乙", "是否正确": true}]}]
      """
    #expect(lines(text) == ["单 负责登记的 甲/乙 = B"])
  }

  @Test func `a program may parse a text that holds the questions`() {
    let text = """
      const data = JSON.parse('{"questions": [{"title": "先做（　）。", "options": ["甲", "乙"], "answer": "B"}]}');
      export default data;
      """
    #expect(lines(text, file: "题库.js") == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `answers stand in a list of their own`() {
    let text = """
      export const questionsData = [{"question": "先做（　）。", "options": ["甲", "乙"]},
        {"question": "后做（　）。", "options": ["丙", "丁"]}];
      export const answersData = [1, 0];
      """
    #expect(lines(text, file: "题库.js") == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
  }

  @Test func `columns are lists under their names`() {
    let text = """
      {"题目": ["先做（　）。", "后做（　）。", "再做（　）。"], "A": ["甲", "丙", "戊"],
       "B": ["乙", "丁", "己"], "答案": ["B", "A", "A"]}
      """
    #expect(
      lines(text) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A", "单 再做（　）。 戊/己 = A"])
  }

  @Test func `a ratio is no option before letters that are`() {
    let text = #"[{"question": "若 a:b = 2:3，则 a 为（　）。\nA. 1\nB. 2\nC. 3", "answer": "B"}]"#
    #expect(lines(text) == ["单 若 a:b = 2:3，则 a 为（　）。 1/2/3 = B"])
  }

  @Test func `an empty list in a text has no options`() {
    let text = #"[{"stem": "先登记。", "optionJson": "[]", "answer": "对", "type": "判断题"}]"#
    #expect(lines(text) == ["判 先登记。 = 对"])
  }
}
