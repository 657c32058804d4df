import BankLoader
import ExamModel
import Testing

/// Further shapes of JSON.
@Suite struct ObjectShapeTests {
  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  @Test(arguments: [
    #""选项": [["甲", false], ["乙", true]]"#,
    #""libraryItems": [{"name": "甲", "number": "A"}, {"name": "乙", "number": "B"}], "answer": "B""#,
    #""options": [{"option": "甲", "sort": 1}, {"option": "乙", "sort": 2}], "answer": "B", "stuAnswer": "A""#,
    #""item1": "甲", "item2": "乙", "answer": "B""#,
    #""options": ["A.A．甲", "B.B．乙"], "answer": "B""#,
    #""options": ["A-甲", "B-乙"], "answer": "B""#,
    #""options": ["1. 甲", "2. 乙"], "answer": "2""#,
    #""optionVoList": [{"optionNo": "A", "optionValue": "甲"}, {"optionNo": "B", "optionValue": "乙"}], "rightOptions": ["B"]"#,
    #""content": "A、甲<br>B、乙", "answer": "B""#,
    #""xxa": "甲", "xxb": "乙", "da": "B""#,
  ])
  func `options and answers have more shapes`(members: String) {
    #expect(questions("[{\"题目\": \"先做（　）。\", \(members)}]") == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `several right places have a name of their own`() {
    let text = """
      [{"question": "一", "options": ["甲", "乙"], "correctIndex": 0},
       {"question": "二", "options": ["甲", "乙", "丙"], "correctIndexes": [0, 2]}]
      """
    #expect(questions(text) == ["单 一 甲/乙 = A", "多 二 甲/乙/丙 = AC"])
  }

  @Test(arguments: [("question", "answers", "correct"), ("q", "a", "c"), ("问题", "answer", "right")])
  func `a list of answers of which another member names one are options`(
    stem: String, answers: String, key: String
  ) {
    let text = """
      [{"\(stem)": "一", "\(answers)": ["甲", "乙"], "\(key)": 0},
       {"\(stem)": "二", "\(answers)": ["甲", "乙", "丙"], "\(key)": 2}]
      """
    #expect(questions(text) == ["单 一 甲/乙 = A", "单 二 甲/乙/丙 = C"])
  }

  @Test func `a list of answers that nothing names one of are answers`() {
    let text = """
      [{"question": "写出____和____。", "answer": ["甲", "乙"], "c": 7},
       {"question": "先____后____。", "answer": ["丙", "丁"], "c": 8}]
      """
    #expect(questions(text) == ["填 写出____和____。 = 甲；乙", "填 先____后____。 = 丙；丁"])
  }

  @Test func `stems may be the names of members`() {
    let text = """
      {"谁负责灭火工作（　）。|甲方|乙方": "乙方", "谁负责救援工作（　）。|丙方|丁方": "丙方",
       "谁负责报告工作（　）。|戊方|己方": "己方"}
      """
    #expect(
      questions(text) == [
        "单 谁负责灭火工作（　）。 甲方/乙方 = B", "单 谁负责救援工作（　）。 丙方/丁方 = A", "单 谁负责报告工作（　）。 戊方/己方 = B",
      ])
  }

  @Test func `a stem may name an object with options and an answer`() {
    let text = """
      {"谁负责灭火工作（　）。": {"options": ["甲", "乙"], "answer": "A"},
       "谁负责救援工作（　）。": {"options": ["甲", "乙"], "answer": "B"},
       "谁负责报告工作（　）。": {"options": ["甲", "乙"], "answer": "B"}}
      """
    #expect(questions(text).map(\.last) == ["A", "B", "B"])
  }

  @Test func `options that are figures are no labels`() {
    let text = """
      [{"question": "几个", "options": [{"name": "20", "number": "A"}, {"name": "10", "number": "B"}], "answer": "B"}]
      """
    #expect(questions(text) == ["单 几个 20/10 = B"])
  }

  @Test func `places counted from nought`() {
    let text = """
      [{"question": "一", "opa": "甲", "opb": "乙", "cop": 0},
       {"question": "二", "opa": "甲", "opb": "乙", "cop": 1}]
      """
    #expect(questions(text) == ["单 一 甲/乙 = A", "单 二 甲/乙 = B"])
  }

  @Test func `remarks and a comma too many`() {
    let text = """
      [
        // 第一题
        {"question": "一", "options": ["甲", "乙"], "answer": "A"},
      ]
      """
    #expect(questions(text) == ["单 一 甲/乙 = A"])
  }

  @Test func `chapters are no stems`() {
    let text = """
      {"第一章 安全生产总则": {"questions": [{"题目": "一", "选项": ["甲", "乙"], "答案": "A"}]},
       "第二章 单位保障": {"questions": [{"题目": "二", "选项": ["甲", "乙"], "答案": "B"}]},
       "第三章 监督管理": {"questions": [{"题目": "三", "选项": ["甲", "乙"], "答案": "A"}]}}
      """
    #expect(questions(text) == ["单 一 甲/乙 = A", "单 二 甲/乙 = B", "单 三 甲/乙 = A"])
  }

  @Test func `what says how to fill the file in is no question`() {
    let text = """
      {"_format": {"question": "题目内容", "options": "选项数组", "answer": "答案"},
       "questions": [{"question": "一", "options": ["甲", "乙"], "answer": "A"}]}
      """
    #expect(questions(text) == ["单 一 甲/乙 = A"])
  }

  @Test func `names may all begin alike`() {
    let text = """
      [{"timu_id": "7", "timu_tixing": "单选题", "timu_title": "谁负责", "timu_a": "甲",
        "timu_b": "乙", "timu_c": "", "timu_daan": "B"},
       {"timu_id": "8", "timu_tixing": "是非题", "timu_title": "先报告", "timu_a": "对",
        "timu_b": "错", "timu_c": "", "timu_daan": "错"}]
      """
    #expect(questions(text) == ["单 谁负责 甲/乙 = B", "判 先报告 = 错"])
  }

  @Test func `a case in brackets with options is part of the stem`() {
    let text = """
      [{"type": "case", "q": "【案例】某厂未报告。", "options": ["合规", "违规"], "answer": [1]},
       {"type": "case", "q": "【案例】某厂按时报告。", "options": ["合规", "违规"], "answer": [0]}]
      """
    #expect(questions(text) == ["单 【案例】某厂未报告。 合规/违规 = B", "单 【案例】某厂按时报告。 合规/违规 = A"])
  }

  @Test func `a list beside the number of the right one offers options`() {
    let text = """
      [{"q": "一", "a": ["甲", "乙", "丙"], "c": 0}, {"q": "二", "a": ["甲", "乙", "丙"], "c": 2}]
      """
    #expect(questions(text) == ["单 一 甲/乙/丙 = A", "单 二 甲/乙/丙 = C"])
    #expect(
      questions("[{\"q\": \"两处（　）和（　）。\", \"a\": [\"甲\", \"乙\"]}]") == ["填 两处（　）和（　）。 = 甲；乙"])
  }

  @Test func `of several answers the right one is the key`() {
    let text = """
      [{"question": "一", "options": ["甲", "乙", "丙"], "answer": {"right": ["B", "C"], "mine": ["A"]}},
       {"question": "二", "options": ["甲", "乙"], "answer": {"mine": ["A"]}}]
      """
    #expect(questions(text) == ["多 一 甲/乙/丙 = BC", "单 二 甲/乙 = ?"])
  }

  @Test func `options by letter stand in the order of the letters`() {
    let text = #"[{"question": "一", "options": {"C": "丙", "A": "甲", "B": "乙"}, "answer": "C"}]"#
    #expect(questions(text) == ["单 一 甲/乙/丙 = C"])
  }

  @Test func `names have a short beginning, or traditional characters`() {
    let short = """
      {"newList": [{"quType": "0", "quContent": "一", "quA": "甲", "quB": "乙", "quAnswer": "B"},
       {"quType": "1", "quContent": "二", "quA": "甲", "quB": "乙", "quAnswer": "AB"}]}
      """
    #expect(questions(short) == ["单 一 甲/乙 = B", "多 二 甲/乙 = AB"])
    let traditional = """
      {"選擇題": [{"題目": "一", "選項": ["A. 甲", "B. 乙"], "答案": "B"}],
       "是非題": [{"題目": "二", "答案": "對"}, {"題目": "三", "答案": "錯"}]}
      """
    #expect(questions(traditional) == ["单 一 甲/乙 = B", "判 二 = 对", "判 三 = 错"])
  }

  @Test func `beside options the one text asks and the one letter answers`() {
    let text = """
      export default [
        { fq: "根本动力是（　）。", ask: "B",
          options: [{ label: 'A. 甲', value: 'A' }, { label: 'B. 乙', value: 'B' }] },
      ]
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "data.ts")) == ["单 根本动力是（　）。 甲/乙 = B"])
  }

  @Test func `of two places for answers one is empty`() {
    let text = """
      [{"title": "一", "items": [{"prefix": "A", "content": "甲"}, {"prefix": "B", "content": "乙"}],
        "correctArray": ["A", "B"], "correct": null}]
      """
    #expect(questions(text) == ["多 一 甲/乙 = AB"])
  }
}
