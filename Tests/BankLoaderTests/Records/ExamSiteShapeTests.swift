import BankLoader
import ExamModel
import Testing

/// Shapes in which exam sites, quiz programs and data sets hand out their questions.
@Suite struct ExamSiteShapeTests {
  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  private func rows(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.csv"))
  }

  @Test(arguments: [
    #""options": [{"id": "q0-a", "text": "甲"}, {"id": "q0-b", "text": "乙"}], "correctAnswer": "q0-b""#,
    #""choices": [{"id": 101, "label": "甲"}, {"id": 102, "label": "乙"}], "answerId": 102"#,
    #""optionList": [{"optionId": "o1", "optionName": "甲"}, {"optionId": "o2", "optionName": "乙"}], "rightOptionIds": "o2""#,
    #""list": ["甲", "乙"], "right": [false, true]"#,
    #""opa": "甲", "opb": "乙", "answer": "opb""#,
    #""A.": "甲", "B.": "乙", "da": "B""#,
    #""option_list": {"A": "甲", "B": "乙"}, "answer": ["B"]"#,
    #""options": ["(A)甲", "(B)乙"], "label": "B", "answer": null"#,
    #""options": [{"label": "A.甲", "value": 1}, {"label": "B.乙", "value": 2}], "answer": [2]"#,
    #""choices": {"text": ["甲", "乙"], "label": ["A", "B"]}, "answerKey": "B""#,
    #""choices": {"nodes": [{"body": "甲", "isCorrect": false}, {"body": "乙", "isCorrect": true}]}"#,
    #""answers": {"answer_a": "甲", "answer_b": "乙", "answer_c": null}, "correct_answer": "answer_b""#,
    #""answers": {"answer_a": "甲", "answer_b": "乙"}, "correct_answers": {"answer_a_correct": "false", "answer_b_correct": "true"}"#,
    #""options": ["甲", "乙"], "objectiveAnswer": "B", "subjectiveAnswer": """#,
  ])
  func `the key names an option in many ways`(members: String) {
    #expect(questions("[{\"question\": \"先做（　）。\", \(members)}]") == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `right and wrong options apart make a choice, the right one first`() {
    let text = """
      [{"type": "multiple", "question": "先做（　）。", "correct_answer": "甲", "incorrect_answers": ["乙", "丙"]}]
      """
    #expect(questions(text) == ["单 先做（　）。 甲/乙/丙 = A"])
    #expect(rows("题目,正确答案,干扰项1,干扰项2\n几人（　）。,3,2,5\n") == ["单 几人（　）。 3/2/5 = A"])
  }

  @Test func `flags are no text to answer with`() {
    let text = #"[{"question": "写出要点。", "right": [true, false, true]}]"#
    #expect(questions(text) == ["简 写出要点。 = ?"])
  }

  @Test func `numbered answers beside the right one are options, and else are not`() {
    let table = "Question,Answer 1,Answer 2,Answer 3,Correct answer(s)\n"
    #expect(
      rows(table + "一,甲,乙,丙,3\n二,甲,乙,丙,1\n三,甲,乙,丙,\"1,2\"\n") == [
        "单 一 甲/乙/丙 = C", "单 二 甲/乙/丙 = A", "多 三 甲/乙/丙 = AB",
      ])
  }

  @Test func `a column for each option says whether it is right`() {
    let header = "content,type,option1,option2,option3,isCorrect1,isCorrect2,isCorrect3\n"
    #expect(
      rows(header + "一,single,甲,乙,丙,false,true,false\n二,multiple,甲,乙,丙,true,false,true\n") == [
        "单 一 甲/乙/丙 = B", "多 二 甲/乙/丙 = AC",
      ])
  }

  @Test func `an example within brackets is part of a column's name`() {
    let header = "问题,题型（0单选，1判断，2多选）,选项A,选项B,选项C,\"答案（多选用英文逗号分隔，如：A,B）\"\n"
    #expect(rows(header + "一,0,甲,乙,丙,C\n二,2,甲,乙,丙,AC\n").map(\.last) == ["C", "C"])
  }

  @Test func `codes that a header explains are those of statements`() {
    #expect(rows("题目,答案（1对0错）\n先报告。,1\n不必报告。,0\n") == ["判 先报告。 = 对", "判 不必报告。 = 错"])
  }

  @Test func `answers may stand beside the list of their questions`() {
    let map = """
      {"questions": [{"id": 1, "text": "一", "options": ["甲", "乙"]},
                     {"id": 2, "text": "二", "options": ["甲", "乙"]}],
       "answers": {"2": "A", "1": "B"}}
      """
    #expect(questions(map) == ["单 一 甲/乙 = B", "单 二 甲/乙 = A"])
    let list = """
      {"title": "题库", "items": [{"stem": "一", "A": "甲", "B": "乙"}, {"stem": "二", "A": "甲", "B": "乙"}],
       "key": ["B", "A"]}
      """
    #expect(questions(list) == ["单 一 甲/乙 = B", "单 二 甲/乙 = A"])
    #expect(
      questions(map.replacing("\"2\": \"A\", ", with: "")) == ["单 一 甲/乙 = ?", "单 二 甲/乙 = ?"])
  }

  @Test func `a stem of several questions makes a case of them`() {
    let text = """
      [{"mainQuestion": "某厂起火。", "subQuizs": [
        {"question": "先（　）。", "options": ["甲", "乙"], "answer": "A"},
        {"question": "后（　）。", "options": ["甲", "乙"], "answer": "B"}]}]
      """
    #expect(questions(text) == ["案 某厂起火。", "  单 先（　）。 甲/乙 = A", "  单 后（　）。 甲/乙 = B"])
  }

  @Test func `a task without an answer is kept, and said to have none`() {
    let text = """
      [{"quType": "简答题", "quName": "写出步骤。"},
       {"quType": "单选题", "quName": "一", "options": ["甲", "乙"], "answer": "A"}]
      """
    #expect(questions(text) == ["简 写出步骤。 = ?", "单 一 甲/乙 = A"])
  }

  @Test func `rows by kind are tables`() {
    let text = """
      {"单选题": [["发生事故先应当报告（　）。", "甲", "乙", "丙", "A"],
                 ["发生事故后应当报告（　）。", "甲", "乙", "丙", "B"],
                 ["发生事故再应当报告（　）。", "甲", "乙", "丙", "C"]]}
      """
    #expect(questions(text).map(\.last) == ["A", "B", "C"])
  }

  @Test func `answers of named blanks lose the names`() {
    let text = "题型,题目,答案\n填空题,火警[填空1]，急救[填空2]。,[填空1]：119；[填空2]：120\n"
    #expect(rows(text).map { $0.split(separator: " = ").last } == ["119；120"])
  }

  @Test func `rows about the same material are a case`() {
    let text = """
      题型,材料,小题,选项A,选项B,答案
      案例分析,某厂起火。,先（　）。,甲,乙,A
      案例分析,某厂起火。,后（　）。,甲,乙,B
      单选题,,再（　）。,甲,乙,A

      """
    #expect(
      rows(text) == ["案 某厂起火。", "  单 先（　）。 甲/乙 = A", "  单 后（　）。 甲/乙 = B", "单 再（　）。 甲/乙 = A"])
  }

  @Test func `a statement may have an empty list of options and no answer`() {
    let text = """
      [{"question": "应当先报告。", "options": []}, {"question": "先做（　）。", "options": ["甲", "乙"]}]
      """
    #expect(questions(text).count == 2)
  }

  @Test func `wrong answers beside a blank's are no options`() {
    let text = """
      [{"type": "fill", "stem": "火警电话是____。", "answer": "119", "distractors": ["110", "120"]}]
      """
    #expect(questions(text) == ["填 火警电话是____。 = 119"])
  }

  @Test func `a member called bank does not make our own format of a file`() {
    let text = """
      {"bank": {"id": 5}, "questions": [{"question_text": "先做（　）。",
        "answers": [{"id": 101, "text": "甲", "weight": 0}, {"id": 102, "text": "乙", "weight": 100}]}]}
      """
    #expect(questions(text) == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `options and key may stand in a member of their own`() {
    let text = """
      [{"content": "先做（　）。", "type_config": {"options": ["甲", "乙"], "correct": 0}},
       {"content": "后做（　）。", "type_config": {"options": ["甲", "乙", "丙"], "correct": 1}}]
      """
    #expect(questions(text) == ["单 先做（　）。 甲/乙 = A", "单 后做（　）。 甲/乙/丙 = B"])
  }

  @Test func `questions among options, however deep, are found in time`() {
    var text = #"{"stem": "底", "options": ["甲", "乙"], "answer": "A"}"#
    let beside = #"{"stem": "旁", "A": "甲", "B": "乙", "answer": "B"}"#
    for _ in 0..<60 { text = #"{"stem": "层", "items": [\#(text), \#(beside)]}"# }
    #expect(!questions("[\(text)]").isEmpty)
  }

  @Test func `answers beside very many questions are found by name`() {
    let ids = 0..<4_000
    let questions = ids.map { #"{"id": "q\#($0)", "stem": "第\#($0)项（　）。", "options": ["甲", "乙"]}"# }
    let answers = ids.map { #""q\#($0)": "B""# }
    let text =
      #"{"questions": [\#(questions.joined(separator: ","))],"#
      + #" "answers": {\#(answers.joined(separator: ","))}}"#
    let bank = Reading.document(text, file: "题库.json").bank
    #expect(bank.questions.count == 4_000)
    #expect(bank.questions.allSatisfy { $0.key == .choices([1]) })
  }
}
