import BankLoader
import ExamModel
import Testing

@Suite struct QualityRulesTests {
  /// The quality findings of a bank.
  private func findings(
    _ text: String, laws: LawRegister = LawRegister(laws: [])
  ) -> [QualityFinding] {
    BankChecker.check([Reading.document(text, file: "甲.txt")], laws: laws).compactMap {
      if case .quality(let finding) = $0.finding { finding } else { nil }
    }
  }

  /// Single choices with these keys, every option of the same length.
  private func singles(_ keys: String) -> String {
    keys.enumerated().map { number, key in
      "\(number + 1). 第\(number + 1)问（　）。\nA. 甲乙\nB. 丙丁\nC. 戊己\nD. 庚辛\n答案：\(key)\n解析：略。\n"
    }.joined()
  }

  private func statements(true count: Int, of total: Int) -> String {
    "判断题\n"
      + (1...total).map { "\($0). 第\($0)件事。\n答案：\($0 <= count ? "对" : "错")\n解析：略。\n" }.joined()
  }

  @Test func `keys that lean to a letter are told with the figures`() {
    let keys = String(repeating: "C", count: 25) + "ABDABDABDABDABD"
    let share = ObservedShare(count: 25, total: 40, expected: 10, limit: 19)
    #expect(
      findings("单选题\n" + singles(keys)) == [.leaningKeys(letter: "C", share)])
  }

  @Test func `a letter that is hardly ever right is told too`() {
    let keys = String(repeating: "ABC", count: 20)
    #expect(findings("单选题\n" + singles(keys)).map(\.code) == ["leaning-keys"])
  }

  @Test func `a small bank is not accused`() {
    #expect(findings("单选题\n" + singles("CCCC")) == [])
    #expect(findings(statements(true: 5, of: 5)) == [])
  }

  @Test func `keys spread evenly are in order`() {
    #expect(findings("单选题\n" + singles(String(repeating: "ABCD", count: 30))) == [])
  }

  @Test func `the longest option may not be right too often`() {
    let questions = (1...20).map {
      let letter = ["A", "B", "C", "D"][$0 % 4]
      let options = ["A", "B", "C", "D"].map { "\($0). 选项\($0 == letter ? "比其他的都长" : "")\n" }
      return "\($0). 第\($0)问（　）。\n\(options.joined())答案：\(letter)\n解析：略。\n"
    }
    #expect(
      findings("单选题\n" + questions.joined()).contains(
        .longestRight(ObservedShare(count: 20, total: 20, expected: 5, limit: 11))))
  }

  @Test func `a bank of statements that are nearly all true is told`() {
    #expect(
      findings(statements(true: 27, of: 30))
        == [.trueShare(ObservedShare(count: 27, total: 30, expected: 15, limit: 23))])
    #expect(findings(statements(true: 3, of: 30)).map(\.code) == ["true-share"])
    #expect(findings(statements(true: 17, of: 30)) == [])
  }

  @Test func `multiple choices whose options are all right as a rule are told`() {
    let questions = (1...20).map {
      "\($0). 第\($0)问（　）。\nA. 甲\nB. 乙\nC. 丙\nD. 丁\n答案：\($0 < 12 ? "ABCD" : "AB")\n解析：略。\n"
    }
    #expect(
      findings("多选题\n" + questions.joined())
        == [.allOptionsRight(ObservedShare(count: 11, total: 20, expected: 2, limit: 7))])
  }

  @Test func `all of the above stands last and in single choices`() {
    let multiple = "多选题\n1. 一（　）。\nA. 甲\nB. 乙\nC. 以上都是\n答案：AB\n解析：略。\n"
    #expect(findings(multiple) == [.allOfAbove(option: "C", .multipleChoice)])
    let single = "单选题\n1. 一（　）。\nA. 以上全对\nB. 乙\nC. 丙\n答案：A\n解析：略。\n"
    #expect(findings(single) == [.allOfAbove(option: "A", .notLast)])
    let none = "单选题\n1. 一（　）。\nA. 甲\nB. 以上都不是\nC. 丙\n答案：A\n解析：略。\n"
    #expect(findings(none) == [])
  }

  @Test func `all of the above that is nearly always right is told`() {
    let questions = (1...12).map {
      "\($0). 第\($0)问（　）。\nA. 甲\nB. 乙\nC. 丙\nD. 以上都对\n答案：D\n解析：略。\n"
    }
    #expect(findings("单选题\n" + questions.joined()).map(\.code).contains("all-of-above-right"))
  }

  @Test func `a choice that only states something lacks its blank`() {
    func question(_ stem: String) -> String { "单选题\n1. \(stem)\nA. 甲\nB. 乙\n答案：A\n解析：略。\n" }
    #expect(findings(question("主要负责人对安全生产工作全面负责。")) == [.noBlank])
    for stem in [
      "主要负责人是（　）。", "负责人是( )。", "负责人是谁？", "下列说法正确。", "负责人应当____。", "负责人（ A ）负责。", "由此应当",
    ] {
      #expect(findings(question(stem)) == [], "\(stem)")
    }
  }

  @Test func `the right option alone repeats a word of the stem`() {
    let text = "单选题\n1. 某水电公司的设施应当由（　）。\nA. 市政府管理\nB. 水电公司管理\nC. 县政府管理\n答案：B\n解析：略。\n"
    #expect(findings(text) == [.repeatsStem(option: "B", word: "水电公司")])
    let shared = "单选题\n1. 某水电公司的设施应当由（　）。\nA. 水电公司保管\nB. 水电公司管理\nC. 县政府管理\n答案：B\n解析：略。\n"
    #expect(findings(shared) == [])
  }

  @Test func `what is taken out of draws is not counted`() {
    let text = statements(true: 30, of: 30).replacing("解析：略。", with: "解析：略。\n状态：停用")
    #expect(findings(text) == [])
  }

  @Test func `a bank older than the law's edition is told`() {
    let law = Law(title: "中华人民共和国安全生产法", adopted: "2021-06-10")
    func check(_ version: String) -> [QualityFinding] {
      findings(
        "法规：安全生产法\n版本：\(version)\n判断题\n1. 一。\n答案：对\n解析：略。\n",
        laws: LawRegister(laws: [law]))
    }
    #expect(
      check("2014-08-31")
        == [.olderVersion(law: law.title, version: "2014-08-31", adopted: "2021-06-10")])
    #expect(check("2014年8月修正").count == 1)
    for version in ["2021-06-10", "2021", "2021年6月", "2024年版", "第三版"] {
      #expect(check(version) == [], "\(version)")
    }
  }

  @Test func `a number that its article no longer has is told`() {
    var law = Law(title: "中华人民共和国安全生产法", adopted: "2021-06-10")
    law.numbers = [ArticleNumber(24): ["一百人"].compactMap { Quantity($0) }]
    func check(_ stem: String, _ key: String) -> [QualityFinding] {
      findings(
        "填空题\n1. \(stem)\n答案：\(key)\n依据：《安全生产法》第二十四条\n",
        laws: LawRegister(laws: [law]))
    }
    #expect(check("从业人员超过____的，应当配备专职人员。", "100人") == [])
    #expect(
      check("从业人员超过____的，应当配备专职人员。", "三百人")
        == [
          .outdatedNumber(
            "三百人", law: law.title, article: ArticleNumber(24), current: ["一百人"])
        ])
    // Of days the article has none entered, so nothing can be said.
    #expect(check("应当在____内配备。", "三日") == [])
  }
}
