import ExamModel
import Testing

@testable import QuizRunner

@Suite struct AnswerReaderTests {
  private func question(_ kind: QuestionKind, options: Int = 0, key: AnswerKey? = nil) -> Question {
    Question(
      kind: kind, stem: "", options: (0..<options).map { "选项\($0)" }, key: key)
  }

  @Test(arguments: [
    ("a", [0]), ("A", [0]), ("ａ", [0]), ("Ａ", [0]), (" b ", [1]), ("d.", [3]), ("Ｃ。", [2]),
    ("　c　", [2]),
  ])
  func `one letter is one option`(line: String, chosen: [Int]) {
    let question = question(.singleChoice, options: 4, key: .choices([0]))
    #expect(AnswerReader.response(line, to: question) == .choices(chosen))
  }

  @Test(arguments: [
    "", " ", "e", "ab", "A,B", "甲", "1", "0", "aa", "а", "?", "选A", "*", "\u{1F600}", "A\u{301}",
    "ß", "ﬀ", "９",
  ])
  func `what is no single letter of an option is no answer`(line: String) {
    let question = question(.singleChoice, options: 4, key: .choices([0]))
    #expect(AnswerReader.response(line, to: question) == nil)
  }

  @Test(arguments: [
    ("ａｂ", [0, 1]), ("A,B", [0, 1]), ("A、B", [0, 1]), ("ba", [0, 1]), ("a b", [0, 1]),
    ("A，B", [0, 1]), ("a;b", [0, 1]), ("A；B", [0, 1]), ("a/b", [0, 1]), ("A|B", [0, 1]),
    ("ab。", [0, 1]), ("A.B", [0, 1]), ("c", [2]), ("dcba", [0, 1, 2, 3]), ("Ａ、Ｃ、Ｄ", [0, 2, 3]),
    ("a　d", [0, 3]),
  ])
  func `several letters in any order and with any separator`(line: String, chosen: [Int]) {
    let question = question(.multipleChoice, options: 4, key: .choices([0]))
    #expect(AnswerReader.response(line, to: question) == .choices(chosen))
  }

  @Test(arguments: ["", ",", "abe", "AA", "aba", "a-b", "A和B", "全选", "12"])
  func `what has another sign or a letter twice is no answer`(line: String) {
    let question = question(.multipleChoice, options: 4, key: .choices([0]))
    #expect(AnswerReader.response(line, to: question) == nil)
  }

  @Test(arguments: [
    "对", "正确", "是", "√", "✓", "✔", "t", "T", "true", "TRUE", "ｔ", "y", "yes", "1", " 对 ", "１",
  ])
  func `right`(line: String) {
    #expect(AnswerReader.response(line, to: question(.trueFalse)) == .truth(true))
  }

  @Test(arguments: [
    "错", "错误", "否", "不对", "×", "✗", "✘", "x", "X", "Ｘ", "f", "F", "false", "n", "no", "0",
  ])
  func `wrong`(line: String) {
    #expect(AnswerReader.response(line, to: question(.trueFalse)) == .truth(false))
  }

  @Test(arguments: ["", "对错", "a", "2", "大概", "tf", "？", "不"])
  func `neither`(line: String) {
    #expect(AnswerReader.response(line, to: question(.trueFalse)) == nil)
  }

  @Test(arguments: [
    (" 30日 ", ["30日"]), ("安全第一、预防为主", ["安全第一、预防为主"]), ("甲；乙", ["甲；乙"]), ("/", ["/"]),
  ])
  func `one blank takes the whole line`(line: String, texts: [String]) {
    let question = question(.fillIn, key: .blanks([["x"]], anyOrder: false))
    #expect(AnswerReader.response(line, to: question) == .blanks(texts))
  }

  @Test(arguments: [
    ("甲；乙", ["甲", "乙"]), ("甲;乙", ["甲", "乙"]), ("甲、乙", ["甲", "乙"]), ("甲，乙", ["甲", "乙"]),
    ("甲,乙", ["甲", "乙"]), ("甲 乙", ["甲", "乙"]), ("甲　乙", ["甲", "乙"]), (" 甲 ； 乙 ", ["甲", "乙"]),
    ("甲、丙；乙", ["甲、丙", "乙"]), ("甲", ["甲", ""]), ("；乙", ["", "乙"]), ("甲；", ["甲", ""]),
    ("甲、乙、丙", ["甲、乙、丙", ""]),
  ])
  func `two blanks are told apart by the strongest separator`(line: String, texts: [String]) {
    let question = question(.fillIn, key: .blanks([["x"], ["y"]], anyOrder: false))
    #expect(AnswerReader.response(line, to: question) == .blanks(texts))
  }

  @Test(arguments: ["", "；", " ； ", "甲；乙；丙", "；；；"])
  func `nothing in any blank, or too much, is no answer`(line: String) {
    let question = question(.fillIn, key: .blanks([["x"], ["y"]], anyOrder: false))
    #expect(AnswerReader.response(line, to: question) == nil)
  }

  @Test(arguments: [
    ("12", 12), ("12.5", 12.5), ("-3", -3), ("+3", 3), ("１２．５", 12.5), ("1,000", 1000),
    ("1 000", 1000), (".5", 0.5), ("0", 0),
  ])
  func `a number`(line: String, value: Double) {
    let question = question(.numeric, key: .numbers([NumericKey(value: 0)]))
    #expect(AnswerReader.response(line, to: question) == .numbers([value]))
  }

  @Test(arguments: [
    "", "一", "12元", "1/3", "nan", "inf", "0x10", "1e3", "--1", "1.2.3", "-", ".",
    String(repeating: "9", count: 400),
  ])
  func `no number`(line: String) {
    let question = question(.numeric, key: .numbers([NumericKey(value: 0)]))
    #expect(AnswerReader.response(line, to: question) == nil)
  }

  @Test(
    arguments: [
      ("1；2", [1, 2]), ("1 2", [1, 2]), ("1,2", [1, 2]), ("1,000；2", [1000, 2]), ("；2", [nil, 2]),
      ("1", [1, nil]),
    ] as [(String, [Double?])])
  func `two numbers`(line: String, values: [Double?]) {
    let question = question(
      .numeric, key: .numbers([NumericKey(value: 0), NumericKey(value: 0)]))
    #expect(AnswerReader.response(line, to: question) == .numbers(values))
  }

  private var matching: Question {
    var question = question(.matching, options: 4, key: .pairs([0, 1, 2]))
    question.prompts = ["甲", "乙", "丙"]
    return question
  }

  @Test(
    arguments: [
      ("1B 2A 3D", [1, 0, 3]), ("1b2a3d", [1, 0, 3]), ("1-B, 2-A", [1, 0, nil]),
      ("BAD", [1, 0, 3]),
      ("b a d", [1, 0, 3]), ("AAA", [0, 0, 0]), ("3→C", [nil, nil, 2]), ("１Ｂ、２Ａ", [1, 0, nil]),
      ("2：A；1：B", [1, 0, nil]), ("1=B", [1, nil, nil]),
    ] as [(String, [Int?])])
  func `pairs`(line: String, positions: [Int?]) {
    #expect(AnswerReader.response(line, to: matching) == .pairs(positions))
  }

  @Test(arguments: [
    "", "BA", "BADA", "4A", "0A", "1E", "1", "1B2", "A1", "1A 1B", "甲B", "99999999999999999999A",
  ])
  func `no pairs`(line: String) {
    #expect(AnswerReader.response(line, to: matching) == nil)
  }

  @Test func `an order names every option once`() {
    let question = question(.ordering, options: 4, key: .order([0, 1, 2, 3]))
    #expect(AnswerReader.response("cabd", to: question) == .order([2, 0, 1, 3]))
    #expect(AnswerReader.response("C、A、B、D", to: question) == .order([2, 0, 1, 3]))
    for line in ["", "CAB", "CABDE", "CABA", "1234"] {
      #expect(AnswerReader.response(line, to: question) == nil)
    }
  }

  @Test func `free text is kept, a composite has no answer of its own`() {
    #expect(AnswerReader.response(" 应当 停产 ", to: question(.shortAnswer)) == .text("应当 停产"))
    #expect(AnswerReader.response("  ", to: question(.shortAnswer)) == nil)
    #expect(AnswerReader.response("A", to: question(.composite)) == nil)
  }

  @Test func `a question without options, and one with more than letters, cost no trap`() {
    #expect(AnswerReader.response("A", to: question(.singleChoice)) == nil)
    #expect(AnswerReader.response("Z", to: question(.singleChoice, options: 300)) == .choices([25]))
  }
}
