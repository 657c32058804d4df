import BankLoader
import ExamModel
import Testing

/// Objects that hold lists of questions beside members that are named like those of a question.
@Suite struct NestedBankTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "a.json"))
  }

  private let choice =
    #"{"question": "先做（　）。", "type": "单选题", "options": ["甲", "乙"], "answer": "B"}"#
  private let statement = #"{"question": "甲先做。", "type": "判断题", "answer": "对"}"#
  private let read = ["单 先做（　）。 甲/乙 = B", "判 甲先做。 = 对"]

  @Test(arguments: [
    #"{"title": "第二章", "items": [*]}"#,
    #"{"title": "测验", "options": {"shuffle": true}, "questions": [*]}"#,
    #"{"name": "测验", "choices": 4, "questions": [*]}"#, #"{"name": "测验", "answers": [*]}"#,
    #"{"question": "期末考试", "items": [*]}"#,
  ])
  func `what holds questions is none, whatever its other members are called`(form: String) {
    #expect(lines(form.replacing("*", with: choice + "," + statement)) == read)
  }

  @Test func `a list of statements alone is no list of options`() {
    let text = #"{"title": "第二章", "items": [*]}"#.replacing("*", with: statement + "," + statement)
    #expect(lines(text) == ["判 甲先做。 = 对", "判 甲先做。 = 对"])
  }

  @Test(arguments: ["answers", "answerKey"])
  func `keys beside the list are its questions'`(name: String) {
    let text = """
      {"title": "模拟卷", "questions": [{"id": 1, "stem": "先做（　）。", "options": ["甲", "乙"]},
       {"id": 2, "stem": "再做（　）。", "options": ["甲", "乙"]}], "\(name)": {"1": "B", "2": "A"}}
      """
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B", "单 再做（　）。 甲/乙 = A"])
  }

  @Test func `lists of the same length are columns`() {
    let text = """
      {"questions": ["先做（　）。", "再做（　）。", "后做（　）。"],
       "options": [["甲", "乙"], ["甲", "乙"], ["甲", "乙"]], "answers": ["B", "A", "B"]}
      """
    #expect(
      lines(text) == ["单 先做（　）。 甲/乙 = B", "单 再做（　）。 甲/乙 = A", "单 后做（　）。 甲/乙 = B"])
  }

  @Test
  func `stems that name their answers may be of another language, and what is not read is said`() {
    let text = """
      {"单选题": [\(choice)], "填空题": {"甲先做____。": "乙", "The past tense of go is ____.": "went", "首都是____。": "北京"}}
      """
    #expect(
      lines(text) == [
        "单 先做（　）。 甲/乙 = B", "填 甲先做____。 = 乙", "填 The past tense of go is ____. = went",
        "填 首都是____。 = 北京",
      ])
    let unread = Reading.document(#"{"单选题": [\#(choice)], "判断题": {"甲": true}}"#, file: "a.json")
    #expect(unread.diagnostics.contains { $0.finding == .badMember("判断题") })
  }

  @Test func `weights say which answer is right, in words too`() {
    let text = """
      [{"question": "值班员可以离岗。",
        "answers": [{"answer": "正确", "weight": 0}, {"answer": "错误", "weight": 100}]}]
      """
    #expect(lines(text) == ["判 值班员可以离岗。 = 错"])
  }

  @Test func `places without options are no answer in words`() {
    let text = #"[{"title": "都做（　）。", "mode": "MULTIPLE", "answer": [0, 2, 3]}]"#
    #expect(Reading.document(text, file: "a.json").bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `the letter is the key, and not whether somebody knew it`() {
    let text = #"[{"question": "先做（　）。", "options": ["甲", "乙"], "answer": "B", "correct": false}]"#
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `options that are numbered from 0 have letters too`() {
    let text =
      #"[{"question": "先做（　）。", "options": [{"text": "甲", "sort": 0}, {"text": "乙", "sort": 1}], "answer": "B"}]"#
    #expect(lines(text) == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `what is nothing but markup is what is asked for`() {
    let text = """
      [{"question": "换行的标签是（　）。", "options": "<br>###<p>###<hr/>", "answer": "A"},
       {"question": "标签____表示段落。", "answer": ["<p>"]}]
      """
    #expect(lines(text) == ["单 换行的标签是（　）。 <br>/<p>/<hr/> = A", "填 标签____表示段落。 = <p>"])
  }
}
