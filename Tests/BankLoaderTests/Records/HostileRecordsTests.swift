import BankLoader
import ExamModel
import Testing

/// Damaged tables and JSON: nothing traps, and no key lies beyond its options.
@Suite struct HostileRecordsTests {
  private static let table = """
    标题：例
    序号,题型,题目,选项A,选项B,选项C,答案（1对0错）,解析,依据,难度,分值,编号
    1,单选题,"先做（　）。
    1.5米",甲,乙,丙,B,因为,《安全生产法》第五条,易,2,x1
    2,多选题,都做（B）。,"['a', 'b']",{},"A.甲B.乙",AC,解析：无,《,0.5,1分,x2
    3,判断题,对吗,正确,错误,,0,,,,,
    4,填空题,先____，再____。,,,,①甲②乙|丙,,,,,
    一、案例分析题
    5,案例分析题,某厂,,,,,,,,,
    （1）,判断题,小题,,,,√,,,,,
    """
  private static let objects = """
    {"title": "例", "single": [{"question": "一（　）", "options": [{"key": "A", "text": "甲"},
      {"key": "B", "text": "<p>乙</p>"}], "correct": [0, 1], "type": 1},
      {"题目": {"题干": "二", "选项": {"A": "甲", "B": "乙"}}, "答案": "2", "score": "0.4"}],
     "judge": [{"q": "三", "a": true, "children": [{"q": "四", "a": "T"}]}], "rows": [["题目", "答案"], ["五", "对"]]}
    """
  private static let pieces = [
    ",", "\"", "\n", "题目", "答案", "A", "B.", "**", "$", "|", "[", "]", "{", "}", ":", "null", "9",
    "0",
    "-1", "（", "）", "\\", "<", "&#x110000;", "单选题", "一、判断题", "\u{0}", "99999999999999999999", "；",
    "选项",
    "is_correct", "true", "'", "\t", "____", "①",
  ]

  private func check(_ bytes: [UInt8], _ file: String) {
    let bank = BankReader.read(bytes: bytes, file: file, digest: Reading.digest).bank
    for question in bank.questions + bank.questions.flatMap(\.parts) {
      guard case .choices(let choices)? = question.key else { continue }
      // Where all options are left out, letters are all there is.
      let letters = question.options.isEmpty ? 0..<26 : question.options.indices
      #expect(choices.allSatisfy(letters.contains))
    }
  }

  @Test(arguments: 0..<60)
  func `bytes changed at random`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    for turn in 0..<20 {
      var bytes = Array((turn % 2 == 0 ? Self.table : Self.objects).utf8)
      for _ in 0..<(1 + generator.next(6)) {
        let place = generator.next(bytes.count)
        switch generator.next(4) {
        case 0: bytes[place] = UInt8(generator.next(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count - 1, place + generator.next(12)))
        default:
          let piece = Self.pieces[generator.next(Self.pieces.count)]
          bytes.insert(contentsOf: Array(piece.utf8), at: place)
        }
      }
      check(bytes, turn % 2 == 0 ? "例.csv" : "例.json")
    }
  }

  @Test func `every beginning of a file`() {
    for (text, file) in [(Self.table, "例.csv"), (Self.objects, "例.json")] {
      let bytes = Array(text.utf8)
      for count in bytes.indices { check(Array(bytes[..<count]), file) }
    }
  }

  @Test(arguments: [
    "{", "[", "\"", "{\"a\":", "[{", "A.", "**", ",", "题目,答案\n", "{\"题目\":\"一\",\"答案\":\"对\"}",
  ])
  func `one piece thousands of times`(piece: String) {
    let text = Array(repeating: piece, count: 4_000).joined()
    check(Array(text.utf8), "例.csv")
    check(Array(("[" + text).utf8), "例.json")
    check(Array(("题目,选项,答案\n一,\"" + text.replacing("\"", with: "") + "\",A").utf8), "例.csv")
  }

  @Test func `thousands of options, names, pairs and answers`() {
    let texts = (0..<3_000).map { "\"甲\($0)\"" }.joined(separator: ",")
    let named = (0..<3_000).map { "\"k\($0)\":\"甲\"" }.joined(separator: ",")
    let pairs = (0..<3_000).map { "[\"甲\($0)\",\"乙\($0)\"]" }.joined(separator: ",")
    let key = (0..<3_000).map { "甲\($0)" }.joined(separator: "；")
    for members in [
      "\"select\":[\(texts)],\"ans\":\"\(key)\"",
      "\"options\":[{\(named)},{\"a\":1}],\"answer\":\"A\"",
      "\"pairs\":[\(pairs)]",
    ] {
      check(Array("[{\"题干\":\"甲（　）。\",\(members)}]".utf8), "例.json")
    }
  }

  @Test func `a map of thousands of names is no question, and its questions are found`() {
    let members = (0..<1_500).map { "\"k\($0)\": {\"题干\": \"先做\($0)（　）。\", \"答案\": \"对\"}" }
    let bank = Reading.document("{\(members.joined(separator: ","))}", file: "a.json").bank
    #expect(bank.questions.count == 1_500)
    let values = ["\"题干\": \"先做（　）。\"", "\"答案\": \"对\""] + (0..<1_500).map { "\"k\($0)\": \($0)" }
    let document = Reading.document("{\(values.joined(separator: ","))}", file: "a.json")
    #expect(document.bank.questions.isEmpty)
    #expect(!document.diagnostics.isEmpty)
  }
}
