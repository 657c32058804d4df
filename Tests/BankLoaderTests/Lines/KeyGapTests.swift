import Testing

@testable import BankLoader

/// Keys with something missing, or more than one thing, in them.
@Suite struct KeyGapTests {
  @Test(arguments: ["略", "无", "—"])
  func `a list may begin with a key that is missing`(_ gap: String) {
    let text = """
      一、单选题
      1.谁值班（　）。
      A.甲 B.乙
      2.谁备勤（　）。
      A.甲 B.乙
      3.谁登记（　）。
      A.甲 B.乙
      参考答案
      一、单选题
      1.\(gap)  2.B  3.A
      """
    #expect(
      QuestionLines.of(text) == ["单 谁值班（　）。 甲/乙 = ?", "单 谁备勤（　）。 甲/乙 = B", "单 谁登记（　）。 甲/乙 = A"])
  }

  @Test func `another answer in the bracket behind one counts too`() {
    let text = "一、填空题\n1．火警电话是____。\n答案：119（或一一九）\n2．值班由____和____负责。\n答案：主任（或其代理人）；门卫\n"
    #expect(
      QuestionLines.of(text) == ["填 火警电话是____。 = 119|一一九", "填 值班由____和____负责。 = 主任（或其代理人）；门卫"])
  }

  @Test func `a letter with its own text names one option`() {
    let text =
      "1.元素硅的符号是（　）。\nA.C\nB.Zn\nC.Si\n标准答案：C、Si\n2.谁值班（　）。\nA.甲班\nB.乙班\n标准答案：A、甲班\n"
    #expect(QuestionLines.of(text) == ["单 元素硅的符号是（　）。 C/Zn/Si = C", "单 谁值班（　）。 甲班/乙班 = A"])
  }

  @Test func `a letter that is chosen is the verdict on a statement with two options`() {
    let text = "1.谁值班（　）。\nA.甲\nB.乙\n答案：选B\n2.来宾要登记。\nA.正确\nB.错误\n答案：选A\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲/乙 = B", "判 来宾要登记。 = 对"])
  }

  @Test func `filled lenses are blanks beside brackets that explain`() {
    let text = """
      一、填空题
      1．火警电话是【119】，急救电话是【120】。
      2．值班表每【周】公布（节日除外）。
      3．交接由【主任】主持。
      """
    #expect(
      QuestionLines.of(text) == [
        "填 火警电话是（　），急救电话是（　）。 = 119；120", "填 值班表每（　）公布（节日除外）。 = 周",
        "填 交接由（　）主持。 = 主任",
      ])
  }
}
