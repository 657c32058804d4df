import Testing

/// Keys that are texts, or have texts with them.
@Suite struct KeyTextTests {
  private func key(_ answer: String) -> String? {
    let text = "1. 有（　）。\nA. 甲方\nB. 乙方\nC. 丙方\n\(answer)\n2. 何（　）。\nA. 子\nB. 丑\n答案：B\n"
    return QuestionLines.of(text).first?.split(separator: " = ").last.map(String.init)
  }

  @Test(arguments: ["答案：A.甲方；C.丙方", "答案：A、甲方 C、丙方", "答案：甲方；丙方"])
  func `several letters may have their options' texts with them`(answer: String) {
    #expect(key(answer) == "AC")
  }

  @Test(arguments: ["答案：A.甲方；C.乙方", "答案：A.甲方；丙方"])
  func `a letter with its text and then another option is no single letter`(answer: String) {
    #expect(key(answer) == "?")
  }

  @Test func `a key right before its explanation`() {
    let text =
      "一、单选题\n1.谁（　）。A.甲方B.乙方答案：A解析：见第五条。2.何（　）。A.子B.丑答案：B解析：见第六条。\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = A", "单 何（　）。 子/丑 = B"])
  }

  @Test func `answers of blanks may be named`() {
    let text = """
      第 1 题 [填空题]
      题目: 坚持____第一，____为主。
      正确答案:
      - 空 1 安全
      - 空 2 预防
      第 2 题 [填空题]
      题目: 火警电话是____。
      正确答案:
      - 空 1 119

      """
    #expect(
      QuestionLines.of(text) == ["填 坚持____第一，____为主。 = 安全；预防", "填 火警电话是____。 = 119"])
  }

  @Test func `answers of blanks may stand in the lines below`() {
    let text = """
      1、火警电话是____。
      119
      2、坚持____第一，____为主。
      安全/安全工作
      预防
      3、急救电话是____。
      120
      4、协议是____。
      TCP/IP

      """
    #expect(
      QuestionLines.of(text) == [
        "填 火警电话是____。 = 119", "填 坚持____第一，____为主。 = 安全|安全工作；预防", "填 急救电话是____。 = 120",
        "填 协议是____。 = TCP/IP",
      ])
  }

  @Test func `a statement may be corrected behind its key`() {
    let text = "判断并改错\n1. 先报告。\n答案：正确。\n2. 后报告。\n答案：错误。应为：先报告。\n"
    #expect(QuestionLines.of(text) == ["判 先报告。 = 对", "判 后报告。 = 错"])
  }

  @Test func `keys of other questions are no model answer`() {
    let text = "（备选）\n1. 用水属于\n2. 关阀属于\n答案：1.A 2.B\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `every stem may have its key before it`() {
    let text = (1...3).map { "\($0). （B）第\($0)个谁（　）。\nA. 甲\nB. 乙\n" }.joined()
    #expect(QuestionLines.of(text) == (1...3).map { "单 第\($0)个谁（　）。 甲/乙 = B" })
  }

  @Test func `statements with keys in brackets begin questions though numbers skip`() {
    let text = """
      9. 先报告。（✓）
      解释：正确。见第五条。

      11. 后报告。（✗）
      解释：错误。见第六条。

      """
    #expect(QuestionLines.of(text) == ["判 先报告。（　） = 对", "判 后报告。（　） = 错"])
  }

  @Test func `a key that its explanation contradicts is left open`() {
    let text =
      (1...4).map { "\($0). 第\($0)条。（√）\n解释：正确。见第五条。\n" }.joined()
      + "5. 第五条。（×）\n解释：正确。见第六条。\n"
    #expect(
      QuestionLines.of("判断题\n" + text).map { $0.split(separator: " = ").last } == [
        "对", "对", "对", "对", "?",
      ])
  }

  @Test func `numbers may begin anywhere, where they go on`() {
    let text = (9984...9986).map { "\($0).第几个（　）。\nA. 甲\tB. 乙\t\n答案：B\n" }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 第几个（　）。 甲/乙 = B", count: 3))
  }

  @Test func `a letter may stand twice before each option`() {
    let text = (1...2).map { "\($0). 第几个（　）。\nA. A 甲\tB. B 乙\n答案：B\n" }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 第几个（　）。 甲/乙 = B", count: 2))
  }

  @Test func `numbers and letters may have no sign`() {
    let text = (1...3).map { "\($0)第几个（　）。\nA甲方\nB乙方\nC丙方\n答案B\n" }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 第几个（　）。 甲方/乙方/丙方 = B", count: 3))
  }

  @Test func `an option of capitals is no row of letters that no option has`() {
    let text = "1. 值班系统用（　）。\nA. DB\nB. DBMS\nC. DBA\n答案：DBMS\n2. 何（　）。\nA. 子\nB. 丑\n答案：B\n"
    #expect(QuestionLines.of(text).first == "单 值班系统用（　）。 DB/DBMS/DBA = B")
    let letters = text.replacing("答案：DBMS", with: "答案：AC").replacing("DBA", with: "AC")
    #expect(QuestionLines.of(letters).first == "多 值班系统用（　）。 DB/DBMS/AC = AC")
  }
}
