import BankLoader
import ExamModel
import Testing

/// Banks whose names carry notes or stand among them, and tables that give a question several rows.
@Suite struct NotedShapeTests {
  private func questions(_ text: String, file: String = "题库.json") -> [Question] {
    Reading.document(text, file: file).bank.questions
  }

  @Test func `the right answer beside numbered wrong ones is the first option`() {
    let text = """
      [{"question": "省会在哪里？", "answer": "南昌", "wrong1": "九江", "wrong2": "赣州"},
       {"question": "何时开会？", "answer": "周一", "wrong1": "周二", "wrong2": "周三"}]
      """
    #expect(questions(text).map(\.options) == [["南昌", "九江", "赣州"], ["周一", "周二", "周三"]])
    #expect(questions(text).map(\.key) == [.choices([0]), .choices([0])])
  }

  @Test func `an answer among notes names one of the texts beside the stem`() {
    let text = """
      [{"question": {"text": "谁先报告？"}, "answers": ["来宾", "值班员", "门卫"],
        "metadata": {"rightAnswer": 1, "region": "无"}},
       {"question": {"text": "谁登记？"}, "answers": ["门卫", "来宾", "值班员"],
        "metadata": {"rightAnswer": 0, "region": "无"}}]
      """
    #expect(questions(text).map(\.options.count) == [3, 3])
    #expect(questions(text).map(\.key) == [.choices([1]), .choices([0])])
  }

  @Test func `an answer beside the options is not put right by a note`() {
    let text = """
      [{"question": "谁先报告？", "options": ["来宾", "值班员", "门卫"], "answer": "来宾",
        "metadata": {"correctAnswer": "2"}},
       {"question": "谁登记？", "options": ["来宾", "值班员", "门卫"], "answer": "门卫",
        "metadata": {"correctAnswer": "1"}}]
      """
    #expect(questions(text).map(\.key) == [.choices([0]), .choices([2])])
  }

  @Test func `keys and marks of options have further names`() {
    let keys = """
      [{"question": "应携带哪些？", "options": ["手电", "绳索", "收音机"], "answer_keys": ["A", "B"]}]
      """
    #expect(questions(keys).map(\.key) == [.choices([0, 1])])
    let marks = """
      {"bank": [{"quiz": {"q": "哪一步错了？",
       "opts": [{"t": "移项", "ok": false}, {"t": "去括号", "ok": true}]}}]}
      """
    #expect(questions(marks).map(\.options) == [["移项", "去括号"]])
    #expect(questions(marks).map(\.key) == [.choices([1])])
  }

  @Test func `words to choose from are no options of a question with several blanks`() {
    let text = """
      [{"incomplete_sentence": "The sky is ___ and the sea is ___", "correct_answers": ["grey", "calm"],
        "suggestions": ["loud", "grey", "calm", "tall"]},
       {"incomplete_sentence": "The fire is ___ and the ice is ___", "correct_answers": ["hot", "cold"],
        "suggestions": ["hot", "cold", "late"]}]
      """
    #expect(questions(text).map(\.kind) == [.fillIn, .fillIn])
    #expect(
      questions(text).map(\.key) == [
        .blanks([["grey"], ["calm"]], anyOrder: false),
        .blanks([["hot"], ["cold"]], anyOrder: false),
      ])
  }

  @Test func `a number that no position can be answers a question among choices`() {
    let text = """
      [{"question": {"问题": "3 + 5 等于？", "选项1": "7", "选项2": "8"}, "answer": {"正确选项": "B"}},
       {"question": {"问题": "9 - 6 等于？", "选项1": "3", "选项2": "2"}, "answer": {"正确选项": "A"}},
       {"question": {"问题": "7 乘以 6 等于多少？"}, "answer": {"答案": 42}}]
      """
    #expect(questions(text).map(\.kind) == [.singleChoice, .singleChoice, .shortAnswer])
    #expect(questions(text).last?.key == .text("42"))
  }

  @Test func `data stands below the functions of a page`() {
    let text = """
      function hasClass(obj, cls) {
        return obj.className.indexOf(cls) >= 0;
      }
      var data1 = [{"id": "1", "title": "<center>先做什么？</center>", "answer": "停车",
        "xuanxiang": ["<center>停车</center>", "<center>下车</center>",]}];
      """
    #expect(questions(text, file: "题库.js").map(\.options) == [["停车", "下车"]])
    #expect(questions(text, file: "题库.js").map(\.key) == [.choices([0])])
  }

  @Test func `options that are words from A on keep their first letters`() {
    let text = """
      [{"question": "Which is red?", "options": ["Apple", "Banana", "Cucumber"], "answer": "A"}]
      """
    #expect(questions(text).map(\.options) == [["Apple", "Banana", "Cucumber"]])
    let labelled = #"[{"question": "哪个是红色？", "options": ["A苹果", "B香蕉"], "answer": "A"}]"#
    #expect(questions(labelled).map(\.options) == [["苹果", "香蕉"]])
  }

  @Test func `explanations behind the options of a sheet without names are none of them`() {
    let text = """
      C,成年是滿幾歲？這裡問的是民法,十六歲,十七歲,十八歲,詳解：見第十二條
      A,憲法由何機關修改？這裡問的是憲法,立法院,行政院,監察院,詳解：見增修條文
      B,法律由誰公布？這裡問的是憲法,立法院,總統,司法院,詳解：見第三十七條
      """
    #expect(questions(text, file: "题库.csv").map(\.options.count) == [3, 3, 3])
    #expect(questions(text, file: "题库.csv").allSatisfy { $0.rationale?.isEmpty == false })
  }

  @Test func `notes below the names of columns say what codes mean`() {
    let text = """
      version: 4,,,,,
      "題型: \n(1)是非\n(2)單選\n(3)複選\n(4)填充",題目,"答案\n若為是非題: \n(1)答案為是\n(2)答案為否",\
      "選項1\n若為填充題: \n(1)不分大小寫\n(2)區分大小寫","選項2\n若為填充題: \n(1)不考慮順序",選項3
      2,發病後幾天有傳染性？,1,七天,十天,五天
      3,哪裡有病例？,"1,2",美國,墨西哥,加拿大
      4,自[*98*]年[*6*]月刪除,,2,1,
      1,兒童的傳染期通常較長。,1,,,
      1,主要透過食物傳染。,2,,,
      """
    let questions = questions(text, file: "题库.csv")
    #expect(questions.prefix(3).map(\.kind) == [.singleChoice, .multipleChoice, .fillIn])
    #expect(
      questions.map(\.key) == [
        .choices([0]), .choices([0, 1]), .blanks([["98"], ["6"]], anyOrder: false), .truth(true),
        .truth(false),
      ])
  }

  @Test func `a letter in a member of its own says more than the place beside it`() {
    let text = """
      [{"question": "水是湿的吗？", "gold_answer": "是", "options": ["是", "否"], "answer_letter": "A",
        "answer_index": 0},
       {"question": "哪个是水果？", "gold_answer": "梨", "options": ["砖", "石", "梨"], "answer_letter": "C",
        "answer_index": 2}]
      """
    #expect(questions(text).map(\.kind) == [.trueFalse, .singleChoice])
    #expect(questions(text).map(\.key) == [.truth(true), .choices([2])])
  }

  @Test func `the letter of an option is not the small letter that another one is`() {
    let text = """
      [{"prompt": "输出什么？", "options": {"A": "c", "B": "a", "C": "t"}, "correctOption": "A"}]
      """
    #expect(questions(text).map(\.key) == [.choices([0])])
  }

  @Test func `a note that names a kind of several questions makes none of a question alone`() {
    let text = """
      [{"question": "谈谈对基层的看法。", "context": "综合分析", "model_answer": "扎根实干。"}]
      """
    #expect(questions(text).map(\.kind) == [.shortAnswer])
    #expect(questions(text).map(\.key) == [.text("扎根实干。")])
  }

  @Test func `programs have texts in which a backslash is one`() {
    let text = #"""
      """录题：一、选择题[1]。"""

      recs = [
          {"题号": 1, "题干": r"若 $x=\sqrt{4}$，则 $x=$", "选项": {"A": r"$\frac{1}{2}$", "B": r"$2$"},
           "答案": "B"},
      ]
      """#
    #expect(questions(text, file: "题库.py").map(\.stem) == [#"若 $x=\sqrt{4}$，则 $x=$"#])
    #expect(questions(text, file: "题库.py").map(\.options) == [[#"$\frac{1}{2}$"#, "$2$"]])
  }

  @Test func `keys whose commas nothing quotes are still all of them`() {
    let text = """
      题型,题目内容,选项1,选项2,选项3,选项4,答案,分值
      single,英文缩写是哪一个,DB,OS,IP,PC,1,5
      multiple,属于语言的有哪些,甲,乙,丙,丁,1,2,4,10
      single,系统的缩写是哪一个,DB,OS,IP,PC,4,5
      judge,主键可以为空。,,,,,false,5
      """
    let questions = questions(text, file: "题库.csv")
    #expect(
      questions.map(\.key) == [.choices([0]), .choices([0, 1, 3]), .choices([3]), .truth(false)])
    #expect(questions[1].marks == Mark(10))
  }

  @Test func `a row that commas have moved has no key by what stands in its column`() {
    let text = """
      题型,题干,选项A,选项B,选项C,选项D,答案
      单选题,先停车,后怎样,报警,离开,下车,A,B
      单选题,谁先报告,来宾,甲,乙,丙,B
      单选题,谁来登记,来宾,甲,乙,丙,C,见规程
      """
    let questions = questions(text, file: "题库.csv")
    #expect(questions.map(\.key) == [nil, .choices([1]), .choices([2])])
  }

  @Test(arguments: [("B", [1]), ("D", [2]), ("C", nil)] as [(String, [Int]?)])
  func `a key by letter names the option with that letter where letters skip`(
    key: String, places: [Int]?
  ) {
    let text = """
      [{"question": "谁负责（　）。", "options": ["A. 单位", "B. 个人", "D. 社区"], "answer": "\(key)"},
       {"question": "谁批准（　）。", "options": ["A. 单位", "B. 个人", "C. 社区"], "answer": "C"}]
      """
    let read = questions(text)
    #expect(read.map(\.key) == [places.map(AnswerKey.choices), .choices([2])])
    #expect(read[0].options == ["单位", "个人", "社区"])
  }
}
