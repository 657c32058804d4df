import BankLoader
import ExamModel
import Testing

/// Objects of JSON that hold questions, and members that look like those of one question.
@Suite struct ContainerShapeTests {
  private func document(_ text: String) -> BankDocument { Reading.document(text, file: "题库.json") }
  private func lines(_ text: String) -> [String] { QuestionLines.of(document(text)) }

  private let first = #"""
    {"question": "应先查验（　）。", "type": "单选题", "options": ["证件", "天气"], "answer": "A"}
    """#
  private let second = #"{"question": "离岗应当请假。", "type": "判断题", "answer": "对"}"#
  private let both = ["单 应先查验（　）。 证件/天气 = A", "判 离岗应当请假。 = 对"]

  @Test func `items under a title are questions though some have no options`() {
    #expect(lines(#"{"title": "值班", "items": [\#(first), \#(second)]}"#) == both)
    #expect(lines(#"{"data": {"title": "判断", "items": [\#(second)]}}"#) == [both[1]])
  }

  @Test func `how many choices there are is no option`() {
    let text = #"{"name": "测验", "choices": 4, "questions": [\#(first), \#(second)]}"#
    #expect(lines(text) == both)
  }

  @Test func `answers by number beside questions are theirs`() {
    let text = """
      {"title": "卷一", "questions": [
        {"id": 1, "stem": "应先查验（　）。", "options": ["证件", "天气"]},
        {"id": 2, "stem": "应后登记（　）。", "options": ["菜单", "来访人"]}],
       "answers": {"1": "A", "2": "B"}}
      """
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }

  @Test func `questions lost beside options are told`() {
    let text = """
      {"title": "选出各题的答案。", "options": ["证件", "天气", "菜单"], "answer": "A",
       "list": [{"question": "应先查验（　）。", "answer": "A"},
        {"question": "应后登记（　）。", "answer": "B"}]}
      """
    #expect(document(text).diagnostics.contains { $0.finding.code == "unread-column" })
  }

  @Test func `lists side by side are questions`() {
    let text = """
      {"article": "值班人员应当登记来访人。", "questions": ["谁登记？", "登记谁？"],
       "options": [["值班员", "来访人"], ["值班员", "来访人"]], "answers": ["A", "B"]}
      """
    #expect(lines(text).suffix(2).map { $0.suffix(1) } == ["A", "B"])
    #expect(document(text).bank.questions.flatMap(\.parts).count == 2)
  }

  @Test func `stems in pieces are one question`() {
    let text = #"[{"question": ["应先查验", "（　）。"], "options": ["证件", "天气"], "answer": "A"}]"#
    #expect(document(text).bank.questions.count == 1)
  }

  @Test func `JSON between fences is read, and fences in a text are not`() {
    #expect(
      QuestionLines.of(
        Reading.document("题目如下：\n```json\n[\(first), \(second)]\n```\n", file: "题库.txt"))
        == both)
    let text = "1. 下列代码的结果是（　）。\n```json\n{\"a\": 1}\n```\nA. 一\nB. 二\n答案：A\n"
    #expect(Reading.document(text, file: "题库.md").bank.questions.map(\.key) == [.choices([0])])
  }

  @Test func `what a call gives says nothing, and what it is told may be the question`() {
    let call = """
      export const list = [
        { id: uni.$u.guid(20), time: new Date(), content: "应先查验（　）。", right: "A",
          choices: [{ key: "A", choice: "证件" }, { key: "B", choice: "天气" }] },
      ]
      """
    #expect(QuestionLines.of(Reading.document(call, file: "题库.js")) == [both[0]])
  }

  @Test func `an answer called a weight beside its text is no flag`() {
    let text = """
      [{"question": "离岗应当请假。", "answers": [{"answer": "正确", "weight": 100}, {"answer": "错误", "weight": 0}]},
       {"question": "密件可以带走。", "answers": [{"answer": "正确", "weight": 0}, {"answer": "错误", "weight": 100}]}]
      """
    #expect(lines(text) == ["判 离岗应当请假。 = 对", "判 密件可以带走。 = 错"])
  }

  @Test func `letters in a list are a label too`() {
    let text = """
      {"question": "应当（　）。", "options": ["(A)登记", "(B)放行", "(C)报告"], "label": ["A", "C"], "answer": null}
      {"question": "应先查验（　）。", "options": ["(A)证件", "(B)天气"], "label": "A", "answer": null}

      """
    #expect(lines(text) == ["多 应当（　）。 登记/放行/报告 = AC", "单 应先查验（　）。 证件/天气 = A"])
  }

  @Test func `stretches of a passage are answers and no options`() {
    let text = """
      [{"question": "谁登记来访人？", "answers": [{"text": "值班员", "answer_start": 3}, {"text": "值班员", "answer_start": 3}]}]
      """
    #expect(lines(text) == ["简 谁登记来访人？ = 值班员"])
  }

  @Test func `settings are no options`() {
    let text = #"""
      {"title": "测验", "options": {"shuffle": true, "timeLimit": 60}, "questions": [\#(first), \#(second)]}
      """#
    #expect(lines(text) == both)
  }

  @Test func `an object of one stem and its answer each is a question`() {
    let stems = ["谁负责登记来访人？", "谁负责保管印章？", "谁负责值班安排？", "谁负责收发文件？", "谁负责交接钥匙？"]
    let text = "[" + stems.map { #"{"\#($0)": "值班员"}"# }.joined(separator: ", ") + "]"
    #expect(lines(text) == stems.map { "简 \($0) = 值班员" })
    #expect(document(#"[{"name": "值班"}, {"name": "科室"}]"#).bank.questions.isEmpty)
  }

  @Test func `types that a database writes out are no objects`() {
    let text = """
      {"_id": {"$oid": "0e27"}, "title": "应先查验（　）。", "options": ["天气", "证件", "菜单"], "answer": [{"$numberInt": "0"}]}
      {"_id": {"$oid": "0e28"}, "title": "应后登记（　）。", "options": ["菜单", "来访人", "天气"], "answer": [{"$numberInt": "1"}]}

      """
    #expect(document(text).bank.questions.map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `items of a form have their grading within`() {
    let text = """
      {"info": {"title": "值班"}, "items": [
        {"title": "应先查验（　）。", "questionItem": {"question": {
          "grading": {"pointValue": 2, "correctAnswers": {"answers": [{"value": "证件"}]}},
          "choiceQuestion": {"type": "RADIO", "options": [{"value": "天气"}, {"value": "证件"}]}}}},
        {"title": "值班时应当（　）。", "questionItem": {"question": {
          "grading": {"correctAnswers": {"answers": [{"value": "登记"}, {"value": "报告"}]}},
          "choiceQuestion": {"type": "CHECKBOX",
            "options": [{"value": "登记"}, {"value": "放行"}, {"value": "报告"}]}}}}]}
      """
    #expect(lines(text) == ["单 应先查验（　）。 天气/证件 = B", "多 值班时应当（　）。 登记/放行/报告 = AC"])
  }

  @Test func `a letter called a solution beside an explanation is the key`() {
    let text = #"""
      [{"question": "应先查验（　）。", "options": ["证件", "天气"], "solution": "A", "analysis": "见守则。"}]
      """#
    #expect(lines(text) == ["单 应先查验（　）。 证件/天气 = A"])
  }

  @Test func `names of stems may have no Chinese in them`() {
    let text = """
      {"单选": {"Who keeps the register?": {"选项": ["clerk", "guest"], "答案": "A"},
       "应先查验（　）。": {"选项": ["证件", "天气"], "答案": "A"},
       "He ___ the register.": {"选项": ["keep", "keeps"], "答案": "B"}}}
      """
    #expect(
      document(text).bank.questions.map(\.key) == [.choices([0]), .choices([0]), .choices([1])])
  }
}
