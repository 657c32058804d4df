import BankLoader
import ExamModel
import Testing

/// Columns and members that are found by what they hold, or have unusual names.
@Suite struct BankFileColumnTests {
  private func questions(_ text: String, file: String = "题库.csv") -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  @Test func `columns named by a letter and a number hold the options`() {
    let text = """
      id,type,content,c1,c2,c3,c4,answer
      1,单选题,候车室设在（  ）。,站前,站内,站后,站外,B
      2,多选题,（  ）须出示证件。,进站,购票,乘车,出站,ABC
      3,单选题,规范由（  ）解释。,总公司,分公司,车站,,A
      """
    let questions = questions(text)
    #expect(
      questions.map(\.options) == [
        ["站前", "站内", "站后", "站外"], ["进站", "购票", "乘车", "出站"], ["总公司", "分公司", "车站"],
      ])
    #expect(questions.map(\.key) == [.choices([1]), .choices([0, 1, 2]), .choices([0])])
  }

  @Test func `two columns with numbers are no options`() {
    let text = """
      题目,t1,t2,答案
      火警电话是多少？,2024,2025,119
      急救电话是多少？,2024,2025,120
      """
    #expect(questions(text).map(\.options) == [[], []])
  }

  @Test func `without a header the last column that repeats an option is the key`() {
    let text = """
      1;Where are the fire extinguishers kept?;Roof;Corridor;Cellar;Garage;Corridor
      2;Who calls the fire brigade first?;The finder;The guard;The owner;Nobody;The finder
      3;How many exits has the building?;3;4;2;5;3
      4;What closes the fire doors?;A magnet;A spring;A guard;A rope;A spring
      5;When are alarms tested every year?;May;June;July;August;July
      """
    let questions = questions(text)
    #expect(questions.first?.options == ["Roof", "Corridor", "Cellar", "Garage"])
    #expect(
      questions.map(\.key) == [
        .choices([1]), .choices([0]), .choices([0]), .choices([1]), .choices([2]),
      ])
  }

  @Test func `a column of options as JSON says which of them is right`() {
    let text = #"""
      id,question,correct_answer,options_json
      1,What should be worn?,A helmet.,"[{""index"": 0, ""text"": ""A hat."", ""is_correct"": false}, {""index"": 1, ""text"": ""A helmet."", ""is_correct"": true}]"
      2,What is tested first?,The brakes.,"[{""index"": 0, ""text"": ""The brakes."", ""is_correct"": true}, {""index"": 1, ""text"": ""The horn."", ""is_correct"": false}]"
      """#
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([0])])
    #expect(questions(text).first?.options == ["A hat.", "A helmet."])
  }

  @Test func `noughts for each side of a statement are no answer`() {
    let text = """
      [{"content": "安全帽必须系紧。", "correct_answer": ["0", "0"], "options": []},
       {"content": "先做什么？", "correct_answer": ["0", "0", "0"], "options": ["报警", "观望", "围观"]}]
      """
    #expect(questions(text, file: "题库.json").map(\.key) == [nil, nil])
  }

  @Test func `noughts in blanks are answers`() {
    let text = #"[{"type": "填空题", "content": "起点为____，终点为____。", "answer": ["0", "0"]}]"#
    #expect(
      questions(text, file: "题库.json").map(\.key) == [.blanks([["0"], ["0"]], anyOrder: false)])
  }

  @Test func `signs are options to the last`() {
    let text = #"[{"question": "哪个是除号？", "options": ["+", "-", "*", "/"], "answer": "D"}]"#
    let question = questions(text, file: "题库.json").first
    #expect(question?.options == ["+", "-", "*", "/"])
    #expect(question?.key == .choices([3]))
  }

  @Test func `a sentence above questions is their material and a name is not`() {
    let text = """
      [{"title": "王某打算开办饭店，通过电子邮件提交了登记申请。", "ques_bank": [
         {"title": "申请可以通过（ ）提出。", "options": ["A.电报", "B.手势"], "answer": "A"},
         {"title": "不得要求王某（ ）。", "options": ["A.补正", "B.购买商品"], "answer": "B"}]},
       {"title": "第二章　行政许可的设定与实施程序", "ques_bank": [
         {"title": "许可由（ ）设定。", "options": ["A.法律", "B.通知"], "answer": "A"}]}]
      """
    let questions = questions(text, file: "题库.json")
    #expect(questions.map(\.kind) == [.composite, .singleChoice])
    #expect(questions.first?.parts.map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `numbered texts with options are questions without keys`() {
    let text = """
      {"第一卷选择题": ["1．灭火器应放在（ ） A．走廊 B．屋顶C．地窖 D．车库 ", "2．火警电话是（ ） A．119 B．120"],
       "第二卷选择题": ["1．急救电话是（ ） A．119 B．120C．110 D．122"]}
      """
    let questions = questions(text, file: "题库.json")
    #expect(questions.map(\.options.count) == [4, 2, 4])
    #expect(questions.allSatisfy { $0.key == nil })
  }

  @Test func `names in French`() {
    let text = """
      [{"question": "Qui appelle les pompiers ?", "reponses": ["Le gardien", "Le témoin"],
        "bonne": "Le témoin"}]
      """
    #expect(questions(text, file: "quiz.json").map(\.key) == [.choices([1])])
  }

  @Test func `a sentence named subject is a stem and a word is not`() {
    let text = """
      [{"subject": "发现火情应当先（ ）。", "options": ["报警", "观望"], "answer": "报警"},
       {"subject": "消防", "question": "火警电话是？", "options": ["119", "120"], "answer": "A"}]
      """
    let questions = questions(text, file: "题库.json")
    #expect(questions.map(\.stem) == ["发现火情应当先（ ）。", "火警电话是？"])
    #expect(questions.map(\.section) == [nil, "消防"])
  }

  @Test func `a header in traditional script says what its codes mean`() {
    let text = """
      序號,題目,答案(正確請填1，錯誤請填2),解說
      1,滅火器可以遮擋。,2,不得遮擋。
      2,逃生時應當彎腰前行。,1,煙往上走。
      """
    #expect(questions(text).map(\.key) == [.truth(false), .truth(true)])
  }

  @Test func `a code of questions without options is that of statements, and letters stay open`() {
    let text = """
      [{"qtype": 1, "stem": "先（ ）。", "optiona": "报警", "optionb": "观望", "optionc": "围观", "ans": "A"},
       {"qtype": 2, "stem": "应当（ ）。", "optiona": "报警", "optionb": "撤离", "optionc": "围观", "ans": "AB"},
       {"qtype": 3, "stem": "安全帽必须系紧。（）", "optiona": "", "optionb": "", "optionc": "", "ans": "A"},
       {"qtype": 3, "stem": "可以乘坐电梯逃生。（）", "optiona": "", "optionb": "", "optionc": "", "ans": "B"}]
      """
    let questions = questions(text, file: "题库.json")
    #expect(
      questions.map(\.kind) == [.singleChoice, .multipleChoice, .trueFalse, .trueFalse])
    #expect(questions.map(\.key) == [.choices([0]), .choices([0, 1]), nil, nil])
  }

  @Test func `programs to write are answered in words`() {
    let text = """
      题号,题型,题干,选项A,选项B,正确答案
      1,一. 单选题（共 2 题，2.0 分）,哪个是整数？,A. 3,B. 3.5,A
      2,二. 程序题（共 1 题，5.0 分）,输入一个整数，输出它的平方。,,,
      """
    #expect(questions(text).map(\.kind) == [.singleChoice, .shortAnswer])
  }
}
