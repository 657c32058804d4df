import BankLoader
import ExamModel
import Testing

@Suite struct BankCheckerTests {
  private let laws = LawRegister(laws: [
    Law(title: "中华人民共和国安全生产法", adopted: "2021-06-10", articles: 119),
    Law(
      title: "危险化学品安全管理条例", adopted: "2013-12-07", articles: 102,
      supersededBy: "中华人民共和国危险化学品安全法"),
  ])

  private func check(_ texts: String...) -> [String] {
    let documents = texts.enumerated().map { position, text in
      Reading.document(text, file: ["甲.txt", "乙.txt"][position])
    }
    return BankChecker.check(documents, laws: laws).map {
      "\($0.position.file):\($0.position.line) \($0.finding.code)"
    }
  }

  private func single(_ number: Int, _ stem: String, _ options: String, rest: String) -> String {
    let lines = options.split(separator: " ").enumerated()
      .map { "\(["A", "B", "C", "D"][$0.offset]). \($0.element)" }
    return "\(number). \(stem)\n\(lines.joined(separator: "\n"))\n答案：A\n\(rest)\n"
  }

  @Test func `what a reader found is there too, in the order of lines`() {
    let text = "单选题\n1. 一。\nA. 甲\nB. 甲\n答案：C\n解析：甲。\n2. 二。\nA. 甲\nB. 乙\n解析：乙。\n"
    #expect(
      check(text) == ["甲.txt:2 repeated-option", "甲.txt:5 impossible-key", "甲.txt:7 missing-key"])
  }

  @Test(arguments: [3, 16, 17, 26])
  func `an option that repeats another is found among few and many`(count: Int) {
    var options = (1...count).map { "甲\($0)" }
    options[count - 1] = options[1]
    let texts = options.map { "\"\($0)\"" }.joined(separator: ",")
    let text = "[{\"题干\":\"先做（　）。\",\"选项\":[\(texts)],\"答案\":\"A\",\"解析\":\"甲\"}]"
    let document = Reading.document(text, file: "甲.json")
    #expect(
      BankChecker.check([document], laws: laws).filter { $0.finding.code == "repeated-option" }
        .count == 1)
  }

  @Test func `the same question is found in another layout and order`() {
    let first = "单选题\n" + single(1, "负责人是（　）。", "ＡＢ 乙 丙", rest: "解析：甲。")
    let second =
      "单选题\n" + single(1, "负责人是( )", "丙 ab 乙", rest: "解析：甲。")
      + single(2, "负责人  是（　）：", "ab 乙 丙", rest: "解析：甲。")
      + single(3, "负责人是（　）。", "ab 乙 丁", rest: "解析：甲。")
    #expect(
      check(first, second) == ["乙.txt:2 repeated-question", "乙.txt:8 repeated-question"])
    let findings = BankChecker.check(
      [Reading.document(first, file: "甲.txt"), Reading.document(second, file: "乙.txt")],
      laws: laws
    ).map(\.finding)
    let place = SourcePosition(file: "甲.txt", line: 2, column: 1)
    #expect(
      findings == [
        .repeatedQuestion(first: place, reordered: true),
        .repeatedQuestion(first: place, reordered: false),
      ])
  }

  @Test func `a question taken out of draws may repeat`() {
    let text =
      "单选题\n" + single(1, "题", "甲 乙", rest: "解析：甲。")
      + single(2, "题", "甲 乙", rest: "解析：甲。\n状态：停用")
    #expect(check(text) == [])
  }

  @Test func `an id stands once`() {
    let text = "判断题\n1. 一。\n答案：对\n解析：一。\n编号：a\n2. 二。\n答案：对\n解析：二。\n编号：a\n"
    #expect(check(text) == ["甲.txt:6 repeated-id"])
    #expect(check("判断题\n1. 三。\n答案：对\n解析：三。\n编号：a\n", text).first == "乙.txt:2 repeated-id")
  }

  @Test func `citations are held against the register`() {
    func question(_ citation: String) -> String { "判断题\n1. 一。\n答案：对\n依据：\(citation)\n" }
    #expect(check(question("《安全生产法》第一百一十九条")) == [])
    #expect(check(question("《中华人民共和国安全生产法》第120条")) == ["甲.txt:2 article-beyond-law"])
    #expect(check(question("《没有这部法》第一条；《没有这部法》第二条")) == ["甲.txt:2 unknown-law"])
    #expect(check(question("《危险化学品安全管理条例》第三条")) == ["甲.txt:2 superseded-law"])
    #expect(check(question("同上")) == ["甲.txt:4 unreadable-citation"])
  }

  @Test func `the laws of a bank's head are looked up too`() {
    let text = "法规：危险化学品安全管理条例；某法\n判断题\n1. 一。\n答案：对\n解析：一。\n"
    #expect(check(text) == ["甲.txt:0 superseded-law", "甲.txt:0 unknown-law"])
  }

  @Test func `without a register nothing is said of citations`() {
    let document = Reading.document("判断题\n1. 一。\n答案：对\n依据：《某法》第一条\n")
    #expect(BankChecker.check([document], laws: LawRegister(laws: [])) == [])
  }

  @Test func `a question without ground is told, in a case each part`() {
    let text = """
      判断题
      1. 一。
      答案：对
      案例分析题
      1. 案例：二。
      （1）三。
      题型：判断题
      答案：对
      （2）四。
      题型：判断题
      答案：错
      解析：五。
      """
    #expect(check(text) == ["甲.txt:2 no-rationale", "甲.txt:6 no-rationale"])
  }
}
