import Testing

@testable import BankLoader

/// What stands in a question and is another one.
@Suite struct SwallowedQuestionTests {
  @Test func `an explanation that holds a further question leaves the key open and is said`() {
    let text =
      "1.谁值班？A) 甲班B) 乙班C) 丙班【答案】A【解析】甲班的人足够。(2)谁备勤A) 甲班B) 乙班C) 丙班【答案】B【解析】乙班离得近。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
    #expect(QuestionLines.doubts(text).contains { $0.hasSuffix("ambiguous-key") })
  }

  @Test func `an explanation that speaks of the options leaves the key`() {
    let text = """
      1.谁值班？
      A.甲班
      B.乙班
      C.丙班
      答案：A
      解析：A、B、C三班轮流，本周由甲班值班，因此正确答案为A。
      2.谁备勤？
      A.甲班
      B.乙班
      C.丙班
      答案：B
      解析：A.甲班已经值班，B.乙班备勤，C.丙班休息，故选B。
      """
    #expect(QuestionLines.of(text).map { String($0.suffix(1)) } == ["A", "B"])
  }
}
