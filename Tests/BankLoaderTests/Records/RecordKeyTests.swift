import BankLoader
import ExamModel
import Testing

/// What answers mean in tables: what all rows together decide, and what they leave open.
@Suite struct RecordKeyTests {
  private func keys(_ text: String) -> [AnswerKey?] {
    Reading.document(text, file: "题库.csv").bank.questions.map(\.key)
  }

  private func findings(_ text: String) -> [String] {
    Reading.document(text, file: "题库.csv").diagnostics.map(Reading.line)
  }

  @Test(arguments: [
    "AC", "A,C", "A、C", "a c", "ＡＣ", "CA", "A;C", "A|C", "'AC\n'", " AC ", "答案：AC", "['A', 'C']",
    "甲；丙", "丙,甲", "['甲', '丙  ']", "A.甲；C.丙", "AC 解析：因为甲和丙", "AC。", "[\"A\",\"C\"]",
  ])
  func `a key comes in any notation`(answer: String) {
    let quoted = answer.replacing("\"", with: "\"\"")
    #expect(keys("题目,A,B,C,D,答案\n选（　）。,甲,乙,丙,丁,\"\(quoted)\"\n") == [.choices([0, 2])])
  }

  @Test(arguments: ["全错。", "Z", "AE", "A或B", "A/C", "AA", "B.甲", "A.乙；C.丙", "无"])
  func `an answer that cannot be is no key`(answer: String) {
    let text = "题目,A,B,C,D,答案\n选（　）。,甲,乙,丙,丁,\(answer)\n"
    #expect(keys(text) == [nil])
    #expect(
      findings(text).contains { $0.hasSuffix("impossible-key") || $0.hasSuffix("ambiguous-key") })
  }

  @Test func `numbers count from 0 where a 0 stands, from 1 where the last number does`() {
    func table(_ answers: [String], header: String = "答案") -> [AnswerKey?] {
      let rows = answers.map { "选（　）。\($0)号,甲,乙,丙,丁,\($0)" }
      return keys("题目,A,B,C,D,\(header)\n" + rows.joined(separator: "\n"))
    }
    #expect(table(["0", "3", "1"]) == [.choices([0]), .choices([3]), .choices([1])])
    #expect(table(["4", "1"]) == [.choices([3]), .choices([0])])
    #expect(table(["134", "2"]) == [.choices([0, 2, 3]), .choices([1])])
    #expect(table(["1", "2", "3"]) == [nil, nil, nil])
    #expect(table(["0", "4"]) == [nil, nil])
    #expect(table(["1", "2"], header: "正确选项序号(从1开始)") == [.choices([0]), .choices([1])])
    #expect(table(["1", "2"], header: "答案（从0开始）") == [.choices([1]), .choices([2])])
    #expect(table(["A", "B", "4"]) == [.choices([0]), .choices([1]), nil])
  }

  @Test func `a number that is a text of an option means it, unless it may be a place`() {
    #expect(
      keys("题目,A,B,C,答案\n几米（　）。,10,20,30,20\n几天（　）。,7,15,30,B\n") == [
        .choices([1]), .choices([1]),
      ])
    #expect(keys("题目,A,B,C,答案\n几（　）。,2,3,1,2\n几个（　）。,3,1,2,1\n") == [nil, nil])
  }

  @Test func `codes of statements mean what the file says, and nothing where it says nothing`() {
    func table(_ header: String, _ answers: [String]) -> [AnswerKey?] {
      keys("题型,题目,\(header)\n" + answers.map { "判断题,地球\($0),\($0)" }.joined(separator: "\n"))
    }
    #expect(table("答案（1对0错）", ["1", "0"]) == [.truth(true), .truth(false)])
    #expect(table("答案（正确填A，错误填B）", ["A", "B"]) == [.truth(true), .truth(false)])
    #expect(table("答案(1=错误;2=正确)", ["1", "2"]) == [.truth(false), .truth(true)])
    #expect(table("答案", ["1", "0"]) == [nil, nil])
    #expect(table("答案", ["A", "B"]) == [nil, nil])
    #expect(table("答案（答对1分，答错0分）", ["1", "0"]) == [nil, nil])
    #expect(
      table("答案", ["TRUE", "false", "√", "X", "不对"]).map { $0 } == [
        .truth(true), .truth(false), .truth(true), .truth(false), .truth(false),
      ])
  }

  @Test func `letters of statements mean their options, in whatever order these are`() {
    let text = "题型,题目,A,B,答案\n判断题,一,错误,正确,B\n判断题,二,错误,正确,A\n判断题,三,,,A\n"
    #expect(keys(text) == [.truth(true), .truth(false), .truth(false)])
    let mixed = "题型,题目,A,B,答案\n判断题,一,错误,正确,B\n判断题,二,正确,错误,A\n判断题,三,,,A\n"
    #expect(keys(mixed) == [.truth(true), .truth(true), nil])
  }

  @Test func `two of two options counts from 1 and 0 may be a code`() {
    #expect(
      keys("题目,A,B,答案\n地球是圆的,正确,错误,1\n月球是方的,正确,错误,2\n") == [
        .truth(true), .truth(false),
      ])
    #expect(keys("题目,A,B,答案\n地球是圆的,正确,错误,1\n月球是方的,正确,错误,0\n") == [nil, nil])
  }

  @Test func `a verdict with a reason gives both`() {
    let question = Reading.document(
      "题型,题目,答案\n判断题,地球是方的,×（应为圆的）\n", file: "a.csv"
    ).bank.questions[0]
    #expect(question.key == .truth(false))
  }

  @Test(arguments: [
    "断电；撤离", "断电;撤离", "断电|撤离", "断电、撤离", "断电，撤离", "断电    撤离", "①断电②撤离", "（1）断电（2）撤离",
    "第一空：断电；第二空：撤离", "1.断电 2.撤离", "['断电', '撤离']", "断电\t撤离",
  ])
  func `blanks are cut where each gets one`(answer: String) {
    #expect(
      keys("题型,题目,答案\n填空题,先____，再____。,\"\(answer)\"\n") == [
        .blanks([["断电"], ["撤离"]], anyOrder: false)
      ])
  }

  @Test func `an answer that leaves a blank open is no key`() {
    let text = "题型,题目,答案\n填空题,先____，再____。,断电\n填空题,共____个。,3、5\n"
    #expect(keys(text) == [nil, .blanks([["3、5"]], anyOrder: false)])
    #expect(findings(text) == ["2:1 blank-count"])
  }

  @Test func `answers in the blanks of most stems are keys, and contradictions are none`() {
    let text = "题目,A,B\n先做（B）。,甲,乙\n后做（ A ）。,甲,乙\n不做（　）。,甲,乙\n"
    let document = Reading.document(text, file: "a.csv")
    #expect(document.bank.questions.map(\.key) == [.choices([1]), .choices([0]), nil])
    #expect(document.bank.questions[0].stem == "先做（　）。")
    #expect(keys("题目,A,B,答案\n先做（B）。,甲,乙,A\n后做（A）。,甲,乙,A\n") == [nil, .choices([0])])
  }

  @Test func `letters without options are keys where they can be nothing else`() {
    #expect(keys("题干,答案\n先做（　）。,B\n") == [nil])
    #expect(findings("题干,答案\n先做（　）。,B\n").count > 0)
    #expect(keys("题型,题干,答案\n单选题,先做（　）。,B\n") == [.choices([1])])
    #expect(keys("题干,答案\n先做（　）。,\"'BC\n'\"\n") == [.choices([1, 2])])
    // Where others have options, those of the second were lost.
    let torn = "题型,题干,A,B,答案\n单选题,先做（　）。,甲,乙,B\n单选题,后做（　）。,,,B\n"
    #expect(keys(torn) == [.choices([1]), nil])
  }

  @Test func `a letter may have in a bracket what it says of a statement`() {
    #expect(
      keys("题型,题干,答案\n判断题,先登记。,A（正确）\n判断题,后登记。,B（错误）\n") == [.truth(true), .truth(false)])
    let reversed = "题型,题干,A,B,答案\n判断题,先登记。,错误,正确,A（正确）\n判断题,后登记。,错误,正确,A\n"
    #expect(keys(reversed) == [nil, .truth(false)])
  }

  @Test func `letters may have the texts of their options in a bracket`() {
    let text = "题干,A,B,C,答案\n先做（　）。,甲方,乙方,丙方,AC（甲方；丙方）\n后做（　）。,子,丑,寅,B（丑）\n"
    #expect(keys(text) == [.choices([0, 2]), .choices([1])])
    let other = "题干,A,B,C,答案\n先做（　）。,甲方,乙方,丙方,AC（甲方；乙方）\n后做（　）。,子,丑,寅,B（丑）\n"
    #expect(keys(other) == [nil, .choices([1])])
    let remark = "题干,A,B,C,答案\n先做（　）。,甲方,乙方,丙方,C（修订）\n后做（　）。,子,丑,寅,B（寅）\n"
    #expect(keys(remark) == [.choices([2]), nil])
  }
}
