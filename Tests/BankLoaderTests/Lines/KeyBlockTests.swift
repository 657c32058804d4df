import Testing

@testable import BankLoader

/// Lists of keys behind every few questions, whose numbers run on.
@Suite struct KeyBlockTests {
  private static func questions(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "\($0). 第\($0)项是（　）。\nA. 甲\nB. 乙\nC. 丙\nD. 丁\n" }.joined()
  }

  private static func keys(_ text: String) -> [String] {
    QuestionLines.of(text).map { String($0.suffix(1)) }
  }

  @Test func `each block goes to the questions above it, which keep their kind`() {
    let text =
      "一、单项选择题\n" + Self.questions(1...3) + "答案：1.A  2.C  3.D\n" + Self.questions(4...6)
      + "答案：4.B  5.A  6.C\n二、判断题\n1. 应当登记。（　）\n2. 可以迟到。（　）\n3. 应当交接。（　）\n答案：1.√  2.×  3.√\n"
      + "4. 应当签字。（　）\n5. 可以早退。（　）\n6. 可以代班。（　）\n答案：4.√  5.×  6.×\n"
    #expect(
      Self.keys(text) == ["A", "C", "D", "B", "A", "C", "对", "错", "对", "对", "错", "错"])
    #expect(QuestionLines.of(text).prefix(6).allSatisfy { $0.hasPrefix("单") })
  }

  @Test(arguments: ["答案：5.B  6.A  7.C\n", "答案：4.B  6.A  7.C\n"])
  func `a block with other numbers goes to none`(block: String) {
    let text =
      "一、单项选择题\n" + Self.questions(1...3) + "答案：1.A  2.C  3.D\n" + Self.questions(4...6) + block
    #expect(Self.keys(text).prefix(5) == ["A", "C", "D", "?", "?"])
  }
}
