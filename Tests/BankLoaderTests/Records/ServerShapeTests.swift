import BankLoader
import ExamModel
import Testing

/// Shapes in which servers of exam sites answer, and databases write out their rows.
@Suite struct ServerShapeTests {
  private func outline(_ text: String, file: String = "题库.json") -> String {
    BankOutline.text(of: Reading.document(text, file: file))
  }

  @Test func `objects under a name for answers are the options of a choice`() {
    let text = """
      [{"question": {"quesId": "T1", "quesTitle": "哪个不是症状？"},
        "answer": [{"id": 9728, "quesId": "T1", "answName": "干咳", "answFlag": -1},
                   {"id": 9729, "quesId": "T1", "answName": "耳鸣", "answFlag": 1}]}]
      """
    #expect(
      outline(text) == """
        1 singleChoice #T1: 哪个不是症状？
          - 干咳
          - 耳鸣
          = B
        """)
  }

  @Test func `where nothing says which of them is right there is no key`() {
    let text = """
      [{"content": "栈的特点是？", "answer": [{"id": 11, "content": "先进先出", "type": 0}, {"id": 12, "content": "后进先出", "type": 1}]}]
      """
    let questions = Reading.document(text, file: "题库.json").bank.questions
    #expect(questions.map(\.options) == [["先进先出", "后进先出"]])
    #expect(questions.map(\.key) == [nil])
  }

  @Test func `a list of answers beside a list of options is the key`() {
    let text = """
      [{"type_name": "选择题", "question_body": "首都是（　）。", "option_list": ["甲", "乙"], "answer_list": ["A"]},
       {"type_name": "填空题", "question_body": "先____后____。", "option_list": [], "answer_list": ["子", "丑"]}]
      """
    #expect(
      outline(text) == """
        1 singleChoice: 首都是（　）。
          - 甲
          - 乙
          = A
        2 fillIn: 先____后____。
          = 子；丑
        """)
  }

  @Test func `one object of a list may hold all options`() {
    let text = """
      [{"question": "什么是急救？", "options": [{"a": "甲", "b": "乙", "c": "丙"}], "answer": "乙"}]
      """
    #expect(
      outline(text) == """
        1 singleChoice: 什么是急救？
          - 甲
          - 乙
          - 丙
          = B
        """)
  }

  @Test(arguments: [
    #"'["A. 甲", "B. 乙"]'::jsonb"#, "ARRAY['A. 甲', 'B. 乙']",
  ])
  func `lists and casts of a database are values`(options: String) {
    let text = """
      INSERT INTO public.questions (stem, options, answer, reviewed_at) VALUES
      ('先做什么？', \(options), 'B', now()),
      ('后做什么？', \(options), 'A', now());
      """
    #expect(
      outline(text, file: "题库.sql") == """
        2 singleChoice: 先做什么？
          - 甲
          - 乙
          = B
        3 singleChoice: 后做什么？
          - 甲
          - 乙
          = A
        """)
  }
}
