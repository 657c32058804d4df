import BankLoader
import ExamModel
import Testing

/// JSON as other programs write it.
@Suite struct ObjectBankTests {
  private func outline(_ text: String) -> String {
    BankOutline.text(of: Reading.document(text, file: "题库.json"))
  }

  private func questions(_ text: String) -> [Question] {
    Reading.document(text, file: "题库.json").bank.questions
  }

  @Test(arguments: [
    #""options": ["甲", "乙", "丙"], "answer": "B""#,
    #""options": ["A. 甲", "B. 乙", "C. 丙"], "answer": ["B"]"#,
    #""options": [{"label": "A", "text": "甲"}, {"label": "B", "text": "乙"}, {"label": "C", "text": "丙"}], "answer": "b""#,
    #""options": [{"key": "A", "content": "甲"}, {"key": "B", "content": "乙"}, {"key": "C", "content": "丙"}], "correctAnswer": "B""#,
    #""options": [{"value": "A", "label": "甲"}, {"value": "B", "label": "乙"}, {"value": "C", "label": "丙"}], "right_answer": "B""#,
    #""options": {"A": "甲", "B": "乙", "C": "丙"}, "answer": "B""#,
    #""A": "甲", "B": "乙", "C": "丙", "answer": "B""#,
    #""option_a": "甲", "option_b": "乙", "option_c": "丙", "correct_option": "option_b""#,
    #""options": [["A", "甲"], ["B", "乙"], ["C", "丙"]], "answer": "乙""#,
    #""choices": "A. 甲\nB. 乙\nC. 丙", "answer": "B. 乙""#,
    #""answers": [{"text": "甲", "is_correct": false}, {"text": "乙", "is_correct": true}, {"text": "丙", "is_correct": false}]"#,
    #""options": ["<p>甲</p>", "<p>乙</p>", "<p>丙</p>"], "answer": {"A": false, "B": true, "C": false}"#,
  ])
  func `options and answers have many shapes`(members: String) {
    let text = "[{\"question\": \"先做（　）。\", \(members)}]"
    #expect(
      outline(text) == """
        1 singleChoice: 先做（　）。
          - 甲
          - 乙
          - 丙
          = B
        """)
  }

  @Test func `questions are found however they are nested, with what they stand under`() {
    let text = """
      {"code": 0, "data": {"title": "安全题库", "chapters": [
        {"chapter": "第一章", "sections": [
          {"type": "单选题", "questions": [
            {"content": "先做（　）。", "options": ["甲", "乙"], "answer": "A"}]},
          {"type": "章节测验", "questions": [
            {"content": "地球是圆的。", "answer": true}]}]}]}}
      """
    #expect(
      outline(text) == """
        [第一章]
        4 singleChoice: 先做（　）。
          - 甲
          - 乙
          = A
        [第一章/章节测验]
        6 trueFalse: 地球是圆的。
          = 对
        """)
  }

  @Test func `lists by kind, wrapped questions and objects by number`() {
    #expect(
      questions(
        #"{"single": [{"q": "一（　）", "opts": ["甲", "乙"], "a": "B"}], "judge": [{"q": "二", "a": false}]}"#
      )
      .map(\.kind) == [.singleChoice, .trueFalse])
    #expect(
      questions(#"[{"question": {"stem": "一（　）", "options": ["甲", "乙"]}, "answer": "B"}]"#)
        .map(\.key) == [.choices([1])])
    #expect(
      questions(#"{"1": {"题目": "一（　）", "选项": ["甲", "乙"], "答案": "B"}, "2": {"题目": "二", "答案": "对"}}"#)
        .map(\.stem) == ["一（　）", "二"])
  }

  @Test func `a case has its sub-questions`() {
    let text = """
      [{"type": "案例分析题", "title": "某厂着火。", "children": [
        {"title": "谁负责（　）。", "options": ["甲", "乙"], "answer": "A"},
        {"title": "可以不报。", "answer": "错"}]}]
      """
    #expect(
      outline(text) == """
        1 composite: 某厂着火。
            2 singleChoice: 谁负责（　）。
              - 甲
              - 乙
              = A
            3 trueFalse: 可以不报。
              = 错
        """)
  }

  @Test func `indices mean what the whole file shows`() {
    func keys(_ answers: [String]) -> [AnswerKey?] {
      let items = answers.enumerated().map {
        #"{"question": "第\#($0)（　）", "options": ["甲", "乙", "丙"], "correct": \#($1)}"#
      }
      return questions("[" + items.joined(separator: ",") + "]").map(\.key)
    }
    #expect(keys(["0", "[0, 2]"]) == [.choices([0]), .choices([0, 2])])
    #expect(keys(["\"3\"", "1"]) == [.choices([2]), .choices([0])])
    #expect(keys(["1", "2"]) == [nil, nil])
  }

  @Test func `nothing is dropped without a word`() {
    let text = """
      [{"question": "一（　）", "options": ["甲", "乙"], "answer": null, "author": "张三"},
       "说明",
       {"note": "没有题"},
       {"question": "二", "options": ["甲", "乙"], "answer": ""},
       {"question": "", "options": ["甲", "乙"], "answer": "A"}]
      """
    #expect(
      outline(text) == """
        1 singleChoice: 一（　）
          - 甲
          - 乙
        4 singleChoice: 二
          - 甲
          - 乙
        5 singleChoice: 
          - 甲
          - 乙
        ! 0 bad-member
        ! 1 unread-column
        ! 1 undecided-kind
        ! 1 missing-key
        ! 3 bad-member
        ! 4 undecided-kind
        ! 4 missing-key
        ! 5 empty-stem
        """)
  }

  @Test func `labels out of order are what answers mean`() {
    let text =
      #"[{"question": "一（　）", "options": [{"key": "B", "text": "乙"}, {"key": "A", "text": "甲"}], "answer": "B"}]"#
    #expect(questions(text)[0].options == ["乙", "甲"])
    #expect(questions(text)[0].key == .choices([0]))
    let twice = text.replacing("\"key\": \"A\"", with: "\"key\": \"B\"")
    #expect(questions(twice)[0].key == nil)
  }

  @Test func `of a broken file the whole questions are read`() {
    let items = (1...3).map {
      #"{"question": "题目第\#($0)（　）", "options": ["甲", "乙"], "answer": "A"}"#
    }
    let whole = "[\n" + items.joined(separator: ",\n") + "\n]"
    #expect(questions(whole).count == 3)
    let cut = String(whole.dropLast(20))
    #expect(questions(cut).map(\.stem) == ["题目第1（　）", "题目第2（　）"])
    #expect(
      Reading.document(cut, file: "a.json").diagnostics.map(\.finding.code).contains("bad-json"))
    let comma = whole.replacing("\"A\"}\n]", with: "\"A\"},\n]")
    #expect(questions(comma).count == 3)
    #expect(questions(items.joined(separator: "\n") + "\n").count == 3)
  }

  @Test func `rows in JSON are a table`() {
    let text = #"[["题目", "A", "B", "答案"], ["一（　）", "甲", "乙", "B"], ["二（　）", "甲", "乙", "A"]]"#
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([0])])
  }
}
