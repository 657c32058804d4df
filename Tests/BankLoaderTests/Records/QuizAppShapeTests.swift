import BankLoader
import ExamModel
import Testing

/// JSON and scripts as quiz apps, answer caches and data sets write them.
@Suite struct QuizAppShapeTests {
  private func outline(_ text: String, file: String = "题库.json") -> String {
    BankOutline.text(of: Reading.document(text, file: file))
  }

  private func questions(_ text: String) -> [Question] {
    Reading.document(text, file: "题库.json").bank.questions
  }

  private func codes(_ text: String) -> [String] {
    Reading.document(text, file: "题库.json").diagnostics.map(\.finding.code)
  }

  @Test(arguments: [
    #""questionStr": "先做（　）。", "options": ["甲", "乙"], "answer": "B""#,
    #""fldName": "先做（　）。", "rightAnswer": "B", "QuestionOptionList": [{"fldOptionText": "甲", "fldOptionIndex": "A"}, {"fldOptionText": "乙", "fldOptionIndex": "B"}]"#,
    #""question_text": ["先做（　）。"], "title": "单选", "options": ["甲", "乙"], "answer": "乙""#,
    #""name": "先做（　）。", "daan": "乙", "content": ["甲", "乙"]"#,
    #""description": "先做（　）。", "solution": "B", "options": ["甲", "乙"]"#,
    #""question": "先做（　）。", "option": {"A": "甲", "B": "乙"}, "true": "B""#,
    #""prompt": "先做（　）。", "choice1": "甲", "choice2": "乙", "originalAnswer": "乙""#,
    #""ctx": "先做（　）。", "endings": ["甲", "乙"], "label": "B""#,
  ])
  func `members are known by many names, and by what they hold`(members: String) {
    #expect(
      outline("[{\(members)}]") == """
        1 singleChoice: 先做（　）。
          - 甲
          - 乙
          = B
        """)
  }

  @Test func `a text that many objects share names them, and is no stem`() {
    let text = """
      [{"title": "第一章", "text": "甲是（　）。", "options": ["子", "丑"], "answer": "A"},
       {"title": "第一章", "text": "乙是（　）。", "options": ["子", "丑"], "answer": "B"},
       {"title": "第一章", "text": "丙是（　）。", "options": ["子", "丑"], "answer": "B"}]
      """
    #expect(questions(text).map(\.stem) == ["甲是（　）。", "乙是（　）。", "丙是（　）。"])
  }

  @Test func `a blank may list what it accepts in an object`() {
    let text = """
      [{"type": "fill_blank", "title": "先___后___。",
        "answers": [{"accepted": ["甲", "子"], "primary": "甲"}, {"primary": "乙"}]}]
      """
    #expect(questions(text).map(\.key) == [.blanks([["甲", "子"], ["乙"]], anyOrder: false)])
  }

  @Test func `the word for a kind counts where a code stands beside it`() {
    let text = """
      [{"name": "甲", "typeId": 7, "typeLabel": "判断题", "options": []},
       {"name": "乙", "typeId": 9, "typeLabel": "简答题", "options": []}]
      """
    #expect(questions(text).map(\.kind) == [.trueFalse, .shortAnswer])
  }

  @Test func `choice and multiple choice beside each other are one and several`() {
    let text = """
      {"1": {"title": "应当（　）。", "type": "choice", "correct_answer": ["3"]},
       "2": {"title": "必须（　）。", "type": "multiplechoice", "correct_answer": ["0", "2"]}}
      """
    #expect(questions(text).map(\.kind) == [.singleChoice, .multipleChoice])
    #expect(questions(text).map(\.key) == [nil, nil])
  }

  @Test func `letters out of order name an order where the stem asks for one`() {
    let text = """
      [{"question": "按正确的顺序排列：", "options": ["甲", "乙", "丙"], "answer": "C, A, B"},
       {"question": "正确的有（　）。", "options": ["甲", "乙", "丙"], "answer": "CAB"}]
      """
    #expect(questions(text).map(\.key) == [.order([2, 0, 1]), .choices([0, 1, 2])])
  }

  @Test func `numbers answer questions without options, unless they may be codes`() {
    let numbers = """
      [{"text": "三加四是多少？", "answer": 7}, {"text": "六乘七是多少？", "answer": 42}]
      """
    #expect(questions(numbers).map(\.key) == [.text("7"), .text("42")])
    let codes = """
      [{"text": "地球是圆的。", "answer": 1}, {"text": "太阳绕地球转。", "answer": 0}]
      """
    #expect(questions(codes).map(\.key) == [nil, nil])
  }

  @Test func `a word is an answer even where its letters might be options`() {
    let text = """
      [{"question": "Son of ____", "answers": ["God"], "correct": 0},
       {"question": "The ____ of the sea", "answers": ["King"], "correct": 0}]
      """
    #expect(
      questions(text).map(\.key) == [
        .blanks([["God"]], anyOrder: false), .blanks([["King"]], anyOrder: false),
      ])
  }

  @Test func `options may be the tags that are asked for`() {
    let text = """
      [{"question": "换行用哪个标签？", "options": ["<hr>", "<br>", "<lb>"], "answer": "<br>"}]
      """
    #expect(
      outline(text) == """
        1 singleChoice: 换行用哪个标签？
          - <hr>
          - <br>
          - <lb>
          = B
        """)
  }

  @Test func `an abbreviation in brackets is no key`() {
    let text = """
      [{"question": "体心立方（BCC）晶胞有几个原子？", "options": ["1个", "2个"], "answer": "B"},
       {"question": "机房（AB）中应当（　）。", "options": ["甲", "乙"], "answer": "A"}]
      """
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([0])])
    #expect(codes(text) == [])
  }

  @Test func `questions may be texts with their options and answers`() {
    let text = """
      {"items": ["【单选题】应当（　）。 A.甲 B.乙 【答案】A", "【单选题】必须（　）。 A.丙 B.丁 【答案】B"]}
      """
    #expect(questions(text).map(\.key) == [.choices([0]), .choices([1])])
    #expect(questions(text).map(\.stem) == ["应当（　）。", "必须（　）。"])
  }

  @Test func `texts of H5P have their answers between stars`() {
    let text = """
      {"questions": [
        {"library": "H5P.TrueFalse 1.8", "params": {"question": "<p>雪是白的。</p>", "correct": "true"}},
        {"library": "H5P.Blanks 1.14", "params": {"text": "<p>填空</p>", "questions": ["<p>先*甲/子:提示*后*乙*。</p>"]}},
        {"library": "H5P.SingleChoiceSet 1.11", "params": {"choices": [{"question": "哪个对？", "answers": ["丙", "丁"]}]}},
        {"library": "H5P.Image 1.1", "params": {"alt": "图"}}]}
      """
    #expect(
      questions(text).map(\.key) == [
        .truth(true), .blanks([["甲", "子"], ["乙"]], anyOrder: false), .choices([0]),
      ])
    #expect(questions(text)[1].stem == "填空\n先____后____。")
    #expect(codes(text) == ["bad-member"])
  }

  @Test func `several answers to one blank are what has to be named`() {
    let text = """
      {"反诈利器有哪些（　）": "名片 ||| 短信 ||| 电话", "不轻信、不透露、（　）": "不转账", "号码是（　）": "96110"}
      """
    #expect(
      questions(text).map(\.key) == [
        .text("名片\n短信\n电话"), .blanks([["不转账"]], anyOrder: false),
        .blanks([["96110"]], anyOrder: false),
      ])
  }

  @Test func `options may be objects of a letter each`() {
    let text = """
      [{"question": "谁先签字？", "answers": [{"a": "接班人"}, {"b": "交班人"}], "rightAnswer": "b"}]
      """
    #expect(QuestionLines.of(Reading.document(text, file: "题库.json")) == ["单 谁先签字？ 接班人/交班人 = B"])
  }

  @Test func `right and wrong options may be a text each`() {
    let text = """
      [{"question": "谁先签字？", "correct_answer": "交班人", "incorrect_answers": "接班人;来访人"},
       {"question": "应当登记哪些？", "correct_answer": "时间;事由", "incorrect_answers": "天气;菜单"}]
      """
    let lines = QuestionLines.of(Reading.document(text, file: "题库.json"))
    #expect(lines == ["单 谁先签字？ 交班人/接班人/来访人 = A", "多 应当登记哪些？ 时间/事由/天气/菜单 = AB"])
  }

  @Test func `a letter in the name of a thing is no verdict`() {
    let text = """
      [{"stem": "本科使用 BX-5B4(T)系列稳压器。", "type": "判断题", "options": ["正确", "错误"], "answer": ["B"]}]
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.json")) == ["判 本科使用 BX-5B4(T)系列稳压器。 = 错"])
  }
}
