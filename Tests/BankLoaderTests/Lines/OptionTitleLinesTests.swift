import Testing

@testable import BankLoader

@Suite struct OptionTitleLinesTests {
  @Test func `a title between a stem and its options belongs to neither`() {
    let text =
      "一、单选题1.谁值班？【选项】A.甲班B.乙班【参考答案】A【解析】甲班人多。2.谁备勤？【选项】A.甲班B.乙班【参考答案】B【解析】乙班近。"
      + "3.3-5岁的来宾由谁陪同？【选项】A.班长B.家长【参考答案】B【解析】见登记表。4.谁巡查？【选项】A.甲班B.乙班【参考答案】A【解析】甲班近。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班？ 甲班/乙班 = A", "单 谁备勤？ 甲班/乙班 = B", "单 3-5岁的来宾由谁陪同？ 班长/家长 = B",
        "单 谁巡查？ 甲班/乙班 = A",
      ])
  }
}
