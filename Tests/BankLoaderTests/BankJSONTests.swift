import BankLoader
import ExamModel
import JSONText
import Testing

@Suite struct BankJSONTests {
  private let text = """
    标题：例
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    一、单选题
    1. 谁（　）？
    A. 甲
    B. 乙
    答案：B
    解析：因为。
    依据：《安全生产法》第五条第二款
    分值：2
    难度：易
    编号：a1
    2. 何时（　）？
    A. 甲
    B. 乙
    """

  private func value(_ text: String) -> JSONValue {
    BankJSON.value(of: Reading.document(text), digest: Reading.digest) { "<\($0.code)>" }
  }

  @Test func `a question has the members of the format`() throws {
    let root = value(text)
    #expect(root["bank"]?["title"] == "例")
    #expect(root["bank"]?["digest"]?.string?.hasPrefix("sha256:") == true)
    let question = try #require(root["questions"]?.array?.first)
    let expected: JSONValue = [
      "id": "a1", "number": 1, "section": "单选题", "kind": "singleChoice", "stem": "谁（　）？",
      "options": ["甲", "乙"], "answer": ["choices": ["B"]], "rationale": "因为。",
      "citations": [["law": "安全生产法", "article": "5", "detail": "第二款"]], "marks": 2,
      "difficulty": 0.8, "tags": [], "audiences": [], "parts": [],
      "source": ["file": "题库.txt", "line": 5],
    ]
    #expect(question == expected)
  }

  @Test func `a question without a key has null and an issue that says why`() {
    let root = value(text)
    #expect(root["questions"]?.array?[1]["answer"] == .null)
    let issue = root["issues"]?.array?.first
    #expect(issue?["severity"] == "error")
    #expect(issue?["code"] == "missing-key")
    #expect(issue?["line"] == 14)
    #expect(issue?["message"] == "<missing-key>")
  }

  @Test func `a form shows nothing that gives the key away`() {
    let question = Reading.document(text).bank.questions[0]
    let names = QuestionJSON.value(of: question, withKey: false).object?.members.map(\.name) ?? []
    for name in ["answer", "rationale", "citations", "scoringPoints"] {
      #expect(!names.contains(name))
    }
  }

  @Test(arguments: [("B", ["B"]), ("ACD", ["A", "C", "D"])])
  func `choices are letters`(key: String, letters: [String]) {
    let root = value("1. 题\nA. 甲\nB. 乙\nC. 丙\nD. 丁\n答案：\(key)\n")
    #expect(root["questions"]?.array?[0]["answer"]?["choices"] == .strings(letters))
  }

  @Test func `other keys have their own forms`() {
    func answer(_ text: String) -> JSONValue? { value(text)["questions"]?.array?[0]["answer"] }
    #expect(answer("判断题\n1. 题\n答案：错") == ["truth": false])
    #expect(
      answer("填空题\n1. ____\n答案：甲|乙（不分先后）") == ["blanks": [["甲", "乙"]], "anyOrder": true])
    #expect(answer("简答题\n1. 题\n答案：文") == ["text": "文"])
    #expect(
      answer("计算题\n1. 题\n答案：2±0.5") == ["numbers": [["value": 2, "tolerance": 0.5]]])
    #expect(
      answer("连线题\n1. 题\n1）左\n2）右\nA. 甲\nB. 乙\n答案：1B 2A")
        == ["pairs": [["左", "乙"], ["右", "甲"]]])
    #expect(answer("排序题\n1. 题\nA. 甲\nB. 乙\n答案：BA") == ["order": ["B", "A"]])
  }

  private func read(_ text: String) -> BankDocument { Reading.document(text, file: "库.json") }

  @Test func `JSON that is none has a line and a column`() {
    let broken = read("{\n  \"bank\": 1,\n  x}").diagnostics.map(Reading.line)
    #expect(broken.contains("3:3 bad-json"))
    #expect(read("[1]").bank.questions.isEmpty)
    #expect(read("[{}]").diagnostics.map(\.finding) == [.badMember("$")])
    #expect(read("{}").diagnostics.map(\.finding) == [.badMember("questions")])
  }

  @Test func `what a kind has no place for is told and left out`() {
    let options = (0..<30).map { "\"\($0)\"" }.joined(separator: ",")
    let text = """
      {"questions": [{"kind": "singleChoice", "stem": "一", "options": [\(options)],
        "prompts": ["左"], "parts": [{}], "answer": {"choices": ["B"]},
        "citations": [{"law": "甲", "article": -5}, {"law": "甲", "article": "第"}]}]}
      """
    let document = read(text)
    #expect(
      document.diagnostics.map(\.finding)
        == ["citations", "prompts", "options", "parts"].map {
          .badMember("questions[0].\($0)")
        })
    #expect(document.bank.questions.map(\.options.count) == [26])
    #expect(document.bank.questions[0].citations == [Citation(law: "甲")])
  }

  @Test func `a wrong member hides no other question`() {
    let text = """
      {"questions": [{"kind": "singleChoice", "stem": 5, "options": ["甲", "乙"], "answer": null},
        7, {"kind": "painting", "stem": "画"},
        {"kind": "trueFalse", "stem": "对吗", "answer": {"truth": true}},
        {"kind": "singleChoice", "stem": "选", "options": ["甲", "乙"], "answer": {"choices": ["C"]}}]}
      """
    let document = read(text)
    #expect(
      document.diagnostics.map(\.finding.code) == [
        "bad-member", "missing-key", "empty-stem", "bad-member", "unknown-kind", "impossible-key",
      ])
    #expect(document.bank.questions.map(\.key) == [nil, nil, .truth(true), nil])
  }
}
