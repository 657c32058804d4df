import BankLoader
import ExamModel
import Testing

/// Objects whose options and answers stand under names of programs, or in objects of their own.
@Suite struct NestedAnswerTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  @Test func `the answer beside a learner's is the right one`() {
    let text = """
      [{"index": 1, "content": {"Body": "值班表由谁签发？", "TypeText": "单选题",
        "Options": [{"key": "A", "value": "科长"}, {"key": "B", "value": "保安"}]},
        "user": {"my_answer": ["B"], "answer": ["A"], "is_right": false}},
       {"index": 2, "content": {"Body": "应先查验（　）。", "TypeText": "单选题",
        "Options": [{"key": "A", "value": "证件"}, {"key": "B", "value": "天气"}]},
        "user": {"my_answer": ["A"], "answer": ["A"], "is_right": true}}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "单 应先查验（　）。 证件/天气 = A"])
  }

  @Test func `an answer of a user alone is none`() {
    let text = """
      [{"题干": "值班表由谁签发？", "选项": ["科长", "保安"], "user": {"answer": "B", "name": "甲"}},
       {"题干": "应先查验（　）。", "选项": ["证件", "天气"], "user": {"answer": "A", "name": "甲"}}]
      """
    #expect(Reading.document(text, file: "题库.json").bank.questions.map(\.key) == [nil, nil])
  }

  @Test func `false answers stand beside the true one`() {
    let text = """
      [{"question": "值班表由谁签发？", "trueAnswer": "科长", "falseAnswer1": "保安", "falseAnswer2": "司机"},
       {"question": "应先查验什么？", "trueAnswer": "证件", "falseAnswer1": "天气", "falseAnswer2": "菜单"}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安/司机 = A", "单 应先查验什么？ 证件/天气/菜单 = A"])
  }

  @Test func `options in members called choose and details for a stem are known`() {
    let text = """
      [{"details": "值班表由谁签发？", "optionsValue": "科长;保安;", "rightAnswers": "A", "questionType": "单选题"},
       {"details": "密件可以带走。", "optionsValue": "正确;错误;", "rightAnswers": "B", "questionType": "判断题"}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "判 密件可以带走。 = 错"])
    let chosen = """
      [{"question": "应先查验什么？", "chooseA": "证件", "chooseB": "天气", "answer": "A", "type": "单选题"},
       {"question": "密件可以带走。", "chooseA": "", "chooseB": "", "answer": "×", "type": "判断题"}]
      """
    #expect(lines(chosen) == ["单 应先查验什么？ 证件/天气 = A", "判 密件可以带走。 = 错"])
  }

  @Test func `a few stems below the name of their kind are questions`() {
    let text = """
      {"单选题": {"值班表由谁签发？": {"answer": "A", "options": ["A. 科长", "B. 保安"]}},
       "判断题": {"密件可以带走。": {"answer": "错误", "options": []}}}
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "判 密件可以带走。 = 错"])
  }

  @Test func `the letter of the right option among further notes is the key`() {
    let text = """
      [{"question_name": "值班表由谁签发？", "options": [{"key": "A", "text": "科长"}, {"key": "B", "text": "保安"}],
        "extra_info": {"questionType": "单选题", "correctOptionKey": "A"}},
       {"question_name": "应先查验什么？", "options": [{"key": "A", "text": "天气"}, {"key": "B", "text": "证件"}],
        "extra_info": {"questionType": "单选题", "correctOptionKey": "B"}}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "单 应先查验什么？ 天气/证件 = B"])
  }

  @Test func `options in a list of their own and an answer with a code of its kind are read`() {
    let text = """
      [{"content": "<p>值班表由谁签发？</p>", "type": 1, "correctAnswer": {"choice": "0", "type": 201},
        "accessories": [{"options": ["<p>科长</p>", "<p>保安</p>"], "type": 101}]},
       {"content": "<p>应先查验什么？</p>", "type": 1, "correctAnswer": {"choice": "1", "type": 201},
        "accessories": [{"options": ["<p>天气</p>", "<p>证件</p>"], "type": 101}]}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "单 应先查验什么？ 天气/证件 = B"])
  }

  @Test func `codes in an object are no answer in words`() {
    let text = """
      [{"题干": "值班表由谁签发？", "答案": {"x": "2", "y": 201}, "解析": "见制度"},
       {"题干": "应先查验什么？", "答案": "证件", "解析": "见制度"}]
      """
    #expect(Reading.document(text, file: "题库.json").bank.questions.first?.key == nil)
  }

  @Test func `a rich text of one stretch is that text`() {
    let text = """
      [{"fields": {"题干": [{"type": "text", "text": "值班表由谁签发？"}], "题型": "单选题",
        "选项": [{"type": "text", "text": "A. 科长\\nB. 保安"}], "答案": [{"type": "text", "text": "A"}]}}]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A"])
  }

  @Test func `columns written out one by one are a table`() {
    let text = """
      {"题干": {"0": "值班表由谁签发？", "1": "应先查验什么？", "2": "密件由谁拆封？"},
       "A": {"0": "科长", "1": "天气", "2": "来访人"}, "B": {"0": "保安", "1": "证件", "2": "专人"},
       "答案": {"0": "A", "1": "B", "2": "B"}}
      """
    let expected = [
      "单 值班表由谁签发？ 科长/保安 = A", "单 应先查验什么？ 天气/证件 = B", "单 密件由谁拆封？ 来访人/专人 = B",
    ]
    #expect(lines(text) == expected)
    let split = """
      {"columns": ["题干", "A", "B", "答案"], "index": [0, 1, 2], "data": [["值班表由谁签发？", "科长", "保安", "A"],
       ["应先查验什么？", "天气", "证件", "B"], ["密件由谁拆封？", "来访人", "专人", "B"]]}
      """
    #expect(lines(split) == expected)
  }

  @Test func `options by number in one question are no table of columns`() {
    let text = """
      {"题干": "值班表由谁签发？", "选项": {"0": "科长", "1": "保安", "2": "司机"}, "答案": "科长"}
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安/司机 = A"])
  }

  @Test func `comments and commas too many change nothing`() {
    let text = """
      // 值班题库
      [
        /* 一 */ {"题目": "值班表由谁签发？", "选项": ["科长", "保安"], "答案": "A",},
        /* 二 */ {"题目": "应先查验什么？", "选项": ["天气", "证件"], "答案": "B",},
      ]
      """
    #expect(lines(text) == ["单 值班表由谁签发？ 科长/保安 = A", "单 应先查验什么？ 天气/证件 = B"])
  }
}
