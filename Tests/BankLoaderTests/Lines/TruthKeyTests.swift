import ExamModel
import Testing

@testable import BankLoader

/// Keys of true/false questions.
@Suite struct TruthKeyTests {
  @Test(arguments: [
    ("对", "错"), ("正确", "错误"), ("√", "×"), ("✓", "✗"), ("是", "否"), ("T", "F"), ("true", "false"),
    ("（√）", "（×）"), ("正确。", "错误。"), ("Y", "N"), ("√ 解析：第五条", "× 解析：第六条"), ("对。第五条", "错，应为第六条"),
  ])
  func `words and signs`(right: String, wrong: String) {
    let text = "判断题\n1. 应当报告。\n答案：\(right)\n2. 可以瞒报。\n答案：\(wrong)\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test func `letters mean what the options say`() {
    let text = "判断题\n1. 应当报告。\nA. 正确\nB. 错误\n答案：A\n2. 可以瞒报。\nA. 错误\nB. 正确\n答案：A\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test func `letters and digits mean what the heading says`() {
    let text = "判断题（正确的选A，错误的选B）\n1. 应当报告。\n答案：A\n2. 可以瞒报。\n答案：B\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test(arguments: [("A", "B"), ("1", "0"), ("0", "1"), ("1", "2")])
  func `letters and digits alone mean nothing`(one: String, other: String) {
    let text = "判断题\n1. 应当报告。\n答案：\(one)\n2. 可以瞒报。\n答案：\(other)\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = ?", "判 可以瞒报。 = ?"])
    #expect(QuestionLines.doubts(text) == ["3 impossible-key", "5 impossible-key"])
  }

  @Test func `the two lines that only say what is asked are no key`() {
    let lines = "判断题\n1. 应当报告。\n正确\n错误\n2. 可以瞒报。\n对\n错\n"
    #expect(QuestionLines.of(lines) == ["判 应当报告。 = ?", "判 可以瞒报。 = ?"])
    let marked = "1. 应当报告。 [判断题] *\n对(正确答案)\n错\n2. 可以瞒报。 [判断题] *\n对\n错(正确答案)\n"
    #expect(QuestionLines.of(marked) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
    let coded = "判断题\n1. 应当报告。\ntrue. 正确\nfalse. 错误\n答案：true\n"
    #expect(QuestionLines.of(coded) == ["判 应当报告。 = 对"])
  }

  @Test func `a line of its own`() {
    let text = "判断题\n1. 应当报告。\n（正确）\n2. 可以瞒报。\n（错误）\n"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错"])
  }

  @Test(arguments: ["对 错", "√、×", "正确，错误"])
  func `a row of too few keys under several statements is not the key of the last`(row: String) {
    let text = "判断题\n1. 先报告。\n2. 后报告。\n3. 不报告。\n答案：\(row)\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
