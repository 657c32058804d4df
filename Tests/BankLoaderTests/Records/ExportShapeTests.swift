import BankLoader
import ExamModel
import Testing

/// Shapes in which games, exam systems and flash cards write their questions out.
@Suite struct ExportShapeTests {
  private func questions(_ text: String, file: String) -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  private func outline(_ text: String, file: String) -> String {
    BankOutline.text(of: Reading.document(text, file: file))
  }

  @Test(arguments: [
    #"[{"left": "火警", "right": "119"}, {"left": "急救", "right": "120"}]"#,
    #"[{"question": "火警", "answer": "119"}, {"question": "急救", "answer": "120"}]"#,
    #"[{"answer": "119", "question": "火警"}, {"answer": "120", "question": "急救"}]"#,
    #"[["火警", "119"], ["急救", "120"]]"#,
  ])
  func `pairs make a matching question`(pairs: String) {
    #expect(
      outline(#"[{"question": "把电话连起来。", "pairs": \#(pairs)}]"#, file: "题库.json") == """
        1 matching: 把电话连起来。
          * 火警
          * 急救
          - 119
          - 120
          = 1A 2B
        """)
  }

  @Test func `only the right option may say that it is`() {
    let text = """
      [{"text": "应当（　）。", "answers": [{"id": 1, "text": "甲"}, {"id": 2, "text": "乙", "isRight": true}]},
       {"text": "必须（　）。", "answers": [{"id": 1, "text": "丙", "isRight": true}, {"id": 2, "text": "丁"}]}]
      """
    #expect(questions(text, file: "题库.json").map(\.key) == [.choices([1]), .choices([0])])
  }

  @Test func `a heading for blanks counts for more than a code like that of choices`() {
    let text = """
      {"titleItems": [
        {"name": "单选题", "items": [{"questionType": 1, "title": "首都是（　）。", "items": [{"prefix": "A", "content": "甲"}, {"prefix": "B", "content": "乙"}], "correct": "A"}]},
        {"name": "填空题", "items": [{"questionType": 4, "title": "先____后____。", "items": [{"prefix": "1", "content": "子"}, {"prefix": "2", "content": "丑"}], "correctArray": ["子", "丑"]}]}]}
      """
    let all = questions(text, file: "题库.json")
    #expect(all.map(\.kind) == [.singleChoice, .fillIn])
    #expect(all.map(\.key) == [.choices([0]), .blanks([["子"], ["丑"]], anyOrder: false)])
    #expect(all.map(\.options) == [["甲", "乙"], []])
  }

  @Test func `what is called subordinate are the parts of a case`() {
    let text = """
      [{"content": "读下面的报道：某厂起火。", "subQuestions": [
        {"content": "先做什么？", "options": ["报警", "围观"], "answer": "A"},
        {"content": "可以乘电梯。", "answer": false}]}]
      """
    #expect(questions(text, file: "题库.json").map(\.kind) == [.composite])
    #expect(questions(text, file: "题库.json")[0].parts.count == 2)
  }

  @Test func `numbers that run from one are no part of the stems`() {
    let text = """
      [{"title": "请写出单位", "options": ["甲", "乙"]}, {"title": "1、先（　）。", "options": ["甲", "乙"]},
       {"title": "2、后（　）。", "options": ["甲", "乙"]}]
      """
    #expect(questions(text, file: "题库.json").map(\.stem) == ["请写出单位", "先（　）。", "后（　）。"])
  }

  @Test func `lists of other programming languages are read`() {
    let text = """
      final List<Map<String, Object>> quiz = [
        {"question": "燃烧需要什么？", "options": ["氧气", "氮气"], "answer": "氧气",},
      ];
      """
    #expect(questions(text, file: "quiz.dart").map(\.key) == [.choices([0])])
  }

  @Test func `columns may be named by the numbers of options`() {
    let text = """
      Question,1,2,3,Correct,Hint
      Which gas feeds a fire?,Nitrogen,Oxygen,Argon,2,air
      What is last?,Alarm,Run,Count,3,

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "quiz.csv")) == [
        "单 Which gas feeds a fire? Nitrogen/Oxygen/Argon = B",
        "单 What is last? Alarm/Run/Count = C",
      ])
  }

  @Test func `what a header says behind a dash is advice`() {
    let text = """
      Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Correct answer(s) - choose at least one
      Who leads?,Chief,Guest,1
      Who follows?,Chief,Guest,2

      """
    #expect(questions(text, file: "quiz.csv").map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `notes of flash cards have a front and a back`() {
    let text = "#separator:tab\n#html:true\n#tags column:3\n火警电话？\t119\t消防\n急救电话？\t<b>120</b>\t医疗\n"
    #expect(questions(text, file: "卡片.txt").map(\.stem) == ["火警电话？", "急救电话？"])
    #expect(questions(text, file: "卡片.txt").map(\.key) == [.text("119"), .text("120")])
    #expect(questions(text, file: "卡片.txt").map(\.tags) == [["消防"], ["医疗"]])
    #expect(questions(text, file: "卡片.txt").map(\.source.line) == [4, 5])
  }
}
