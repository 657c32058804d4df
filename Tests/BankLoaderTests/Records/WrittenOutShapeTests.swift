import BankLoader
import ExamModel
import Testing

/// Banks that programs wrote out: rows without names, keys in a list of their own, choices without
/// options.
@Suite struct WrittenOutShapeTests {
  private func questions(_ text: String, file: String = "题库.json") -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  @Test func `rows under a title instead of names are read by what they hold`() {
    let stems = ["应急预案应当多久演练一次？", "危险作业应当由谁审批？", "事故报告应当在多久内上报？"]
    let rows = zip(stems, ["A", "C", "B"]).map { stem, key in
      """
      {"安全竞赛题库": "单选题", "Unnamed: 1": "\(stem)", "Unnamed: 2": "半年或者负责人",
       "Unnamed: 3": "一年或者班组长", "Unnamed: 4": "两年或者任何人", "Unnamed: 5": null, "Unnamed: 6": "\(key)"}
      """
    }
    let questions = questions("[\(rows.joined(separator: ",\n"))]")
    #expect(questions.map(\.stem) == stems)
    #expect(questions.map(\.options.count) == [3, 3, 3])
    #expect(questions.map(\.key) == [.choices([0]), .choices([2]), .choices([1])])
    #expect(questions.map(\.source.line) == [1, 3, 5])
  }

  @Test func `a header in the first row names columns that have no names`() {
    let text = """
      [{"__EMPTY": "题干", "__EMPTY_1": "A", "__EMPTY_2": "B", "__EMPTY_3": "答案"},
       {"__EMPTY": "水的沸点是（　）度。", "__EMPTY_1": 90, "__EMPTY_2": 100, "__EMPTY_3": "B"},
       {"__EMPTY": "冰的熔点是（　）度。", "__EMPTY_1": 0, "__EMPTY_2": 4, "__EMPTY_3": "A"}]
      """
    #expect(questions(text).map(\.options) == [["90", "100"], ["0", "4"]])
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([0])])
  }

  @Test func `keys in a list of their own are found by the ids of their questions`() {
    let text = """
      var paper = {question: [
        {id: "2", problem: "先做什么？", options: [{order: "A", text: "停车"}, {order: "B", text: "下车"}]},
        {id: "1", problem: "后做什么？", options: [{order: "A", text: "报警"}, {order: "B", text: "离开"}]}]};
      var result = {question: [{id: "1", type: "1", rightkey: "A"}, {id: "2", type: "1", rightkey: "B"}]};
      """
    #expect(questions(text, file: "题库.js").map(\.key) == [.choices([1]), .choices([0])])
  }

  @Test func `a list of keys that lacks one of the questions gives none`() {
    let text = """
      {"questions": [{"id": 1, "question": "先做什么？", "options": ["停车", "下车"]},
                     {"id": 2, "question": "后做什么？", "options": ["报警", "离开"]}],
       "keys": [{"id": 1, "answer": "A"}, {"id": 3, "answer": "B"}]}
      """
    #expect(questions(text).map(\.key) == [nil, nil])
  }

  @Test func `a choice without options that is answered in words is answered in words`() {
    let text = """
      [{"type": "单选", "q": "台风预警信号分为几级？", "answers": ["四级"]},
       {"type": "多选", "q": "雷雨时应当远离哪些地方？", "answers": ["大树下", "水边"]},
       {"type": "单选", "q": "震后应当先到____躲避。", "answers": ["空旷处"]},
       {"type": "单选", "q": "暴雨分为几个等级？", "answers": ["3"]}]
      """
    let questions = questions(text)
    #expect(questions.map(\.kind) == [.shortAnswer, .shortAnswer, .fillIn, .shortAnswer])
    #expect(
      questions.map(\.key) == [
        .text("四级"), .text("大树下\n水边"), .blanks([["空旷处"]], anyOrder: false), .text("3"),
      ])
  }

  @Test func `a choice whose options are lost beside others keeps its kind and has no key`() {
    let text = """
      [{"type": "单选", "q": "先做什么？", "options": ["停车", "下车"], "answer": "A"},
       {"type": "单选", "q": "后做什么？", "answer": "报警"}]
      """
    #expect(questions(text).map(\.kind) == [.singleChoice, .singleChoice])
    #expect(questions(text).map(\.key) == [.choices([0]), nil])
  }

  @Test func `right and wrong on both sides of a stroke are the options of a statement`() {
    let text = """
      [{"题型": "单选题", "题目": "先做什么？", "选项": "A. 停车\\nB. 下车", "答案": "A"},
       {"题型": "判断题", "题目": "可以逆行。", "选项": "正确 / 错误", "答案": "错误"},
       {"题型": "判断题", "题目": "应当让行。", "选项": "正确 / 错误", "答案": "正确"}]
      """
    #expect(questions(text).map(\.key) == [.choices([0]), .truth(false), .truth(true)])
    #expect(questions(text).map(\.options.count) == [2, 0, 0])
  }

  @Test func `wide lines are blanks, each with its own answer`() {
    let text = #"[{"题型": "填空题", "题目": "__和＿＿是直辖市。", "答案": "北京|上海"}]"#
    #expect(questions(text).map(\.key) == [.blanks([["北京"], ["上海"]], anyOrder: false)])
  }

  @Test func `fields of a page are blanks, its boxes to tick are none`() {
    let text = #"""
      [{"题型": "填空题", "题目": "<p>济南的<input type=\"text\" value=\"1\">有名。</p>", "答案": "泉水"},
       {"题型": "单选题", "题目": "<input type=\"radio\">哪里多泉？", "选项": ["济南", "天津"], "答案": "A"}]
      """#
    #expect(questions(text).map(\.stem) == ["济南的____有名。", "哪里多泉？"])
  }

  @Test func `columns for the text of a choice and for whether it is right`() {
    let text = """
      question_text,choice_1_text,choice_1_is_correct,choice_2_text,choice_2_is_correct
      先做什么？,停车,TRUE,下车,FALSE
      后做什么？,报警,FALSE,离开,TRUE
      """
    let questions = questions(text, file: "题库.csv")
    #expect(questions.map(\.options) == [["停车", "下车"], ["报警", "离开"]])
    #expect(questions.map(\.key) == [.choices([0]), .choices([1])])
  }
}
