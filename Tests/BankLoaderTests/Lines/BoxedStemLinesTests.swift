import Testing

@testable import BankLoader

@Suite struct BoxedStemLinesTests {
  @Test func `numbers in boxes with a word begin questions within a line`() {
    let text =
      "值班题库（篇1）【题干1】来宾登记以后由谁陪同？【选项】A.司机B.接待员【参考答案】B【详细解析】选项A不熟悉情况。"
      + "【题干2】钥匙由谁保管？【选项】A.门卫B.来宾【参考答案】A【详细解析】见值班表。\n"
    #expect(
      QuestionLines.of(text) == ["单 来宾登记以后由谁陪同？ 司机/接待员 = B", "单 钥匙由谁保管？ 门卫/来宾 = A"])
  }

  @Test func `numbers that do not run on begin none`() {
    let text = "1.见【题目3】和【题目1】，谁值班？\nA.甲班\nB.乙班\n答案：A\n2.谁备勤？\nA.甲班\nB.乙班\n答案：B\n"
    #expect(
      QuestionLines.of(text) == ["单 见【题目3】和【题目1】，谁值班？ 甲班/乙班 = A", "单 谁备勤？ 甲班/乙班 = B"])
  }
}
