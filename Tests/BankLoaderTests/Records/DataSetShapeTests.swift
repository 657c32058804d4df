import BankLoader
import ExamModel
import Testing

/// JSON as data sets, exam sites and programs that write questions have it.
@Suite struct DataSetShapeTests {
  private func questions(_ text: String, file: String = "题库.json") -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  @Test func `a label counts from zero though the options are named from one`() {
    let text = """
      [{"goal": "怎样让门开着？", "sol1": "用门挡。", "sol2": "用锁。", "label": 0},
       {"goal": "怎样给烫伤降温？", "sol1": "用蒸汽。", "sol2": "用凉水。", "label": 1}]
      """
    #expect(questions(text).map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `a label without a zero leaves open where it counts from`() {
    let text = """
      [{"goal": "怎样给烫伤降温？", "sol1": "用蒸汽。", "sol2": "用凉水。", "sol3": "用酒。", "label": 1}]
      """
    #expect(questions(text).map(\.key) == [nil])
  }

  @Test func `options named from zero are counted from zero`() {
    let text = """
      [{"question": "为什么走楼梯？", "answer0": "电梯太慢", "answer1": "火灾时电梯危险", "answer2": "为了锻炼", "label": 1}]
      """
    #expect(questions(text).map(\.options) == [["电梯太慢", "火灾时电梯危险", "为了锻炼"]])
    #expect(questions(text).map(\.key) == [.choices([1])])
  }

  @Test func `a zero among keys shows that the first of options one to three is zero`() {
    let text = """
      [{"question": "甲？", "option1": "子", "option2": "丑", "option3": "寅", "answer": 0},
       {"question": "乙？", "option1": "子", "option2": "丑", "option3": "寅", "answer": 2}]
      """
    #expect(questions(text).map(\.key) == [.choices([0]), .choices([2])])
  }

  @Test func `an object for the answer may hold its place, its text and the reason`() {
    let text = """
      [{"type": "single_choice", "stem": "应当（　）。", "options": ["甲", "乙", "丙"], "answer": {"index": 0, "explanation": "规定如此"}},
       {"type": "multiple_choice", "stem": "必须（　）。", "options": ["甲", "乙", "丙"], "answer": {"indexes": [0, 1], "explanation": ""}},
       {"type": "essay", "stem": "为什么？", "answer": {"text": "因为安全。", "explanation": "意思对即可"}}]
      """
    #expect(
      questions(text).map(\.key) == [.choices([0]), .choices([0, 1]), .text("因为安全。")])
    #expect(questions(text).map(\.rationale) == ["规定如此", nil, "意思对即可"])
  }

  @Test func `a text of nothing but labelled options is the options, whatever its name`() {
    let text = """
      [{"ques_stem": "正弦值是多少？", "ques_other": "A: 0.5  B: 0.8  C: 1", "ques_answer": "A"}]
      """
    #expect(questions(text).map(\.options) == [["0.5", "0.8", "1"]])
    #expect(questions(text).map(\.key) == [.choices([0])])
  }

  @Test func `options by letter whose texts repeat the letter have it once`() {
    let text = """
      [{"title": "应当（　）。", "xuanxiang": "{\\"A\\": \\"A.甲\\", \\"B\\": \\"B.乙\\"}", "answer": "B"}]
      """
    #expect(questions(text).map(\.options) == [["甲", "乙"]])
  }

  @Test func `a code that asks is the stem where the title is empty`() {
    let text = """
      [{"id": "1", "title": "", "code": "哪项正确？", "options": ["甲", "乙"], "answer": "A"}]
      """
    #expect(questions(text).map(\.stem) == ["哪项正确？"])
  }

  @Test func `program text may list the answers by themselves`() {
    let text = """
      var rightAnswers = ['B', 'A'];
      var data = [{"title": "甲是（　）。", "options": ["子", "丑"]}, {"title": "乙是（　）。", "options": ["子", "丑"]}];
      """
    #expect(questions(text, file: "题库.js").map(\.key) == [.choices([1]), .choices([0])])
    let letters = text.replacing("rightAnswers", with: "letters")
    #expect(questions(letters, file: "题库.js").map(\.key) == [nil, nil])
  }

  @Test func `keys beside an answer are the options`() {
    let text = """
      {"rounds": [[{"questions": "1.怎样戴口罩？", "type": 1, "answer": "A,B", "keys": ["展开", "压紧", "反戴"]},
        {"questions": "2.用过的口罩怎么办？", "type": 0, "answer": "B", "keys": ["乱扔", "分类"]}]]}
      """
    #expect(questions(text).map(\.options) == [["展开", "压紧", "反戴"], ["乱扔", "分类"]])
    #expect(questions(text).map(\.key) == [.choices([0, 1]), .choices([1])])
  }

  @Test func `a letter makes no options of topics`() {
    let text = """
      [{"ques_content": "最小的数是（　） A. －2 B. －1", "ques_answer": ["A"], "ques_knowledges": ["有理数", "大小比较"]}]
      """
    #expect(questions(text).map(\.options) == [["－2", "－1"]])
    #expect(questions(text).map(\.key) == [.choices([0])])
  }

  @Test func `answers listed as objects are their texts`() {
    let text = """
      [{"type": "SAQ", "name": "写出两个特征。", "answer": [{"label": "地球", "value": 1}, {"label": "圆", "value": 2}]}]
      """
    #expect(questions(text).map(\.key) == [.text("地球\n圆")])
  }
}
