import Testing

@testable import BankLoader

@Suite struct StarredNumberLinesTests {
  @Test func `a star before a number is none of the question before it`() {
    let text =
      "一、单选题（易错题标注★）1.谁值班？A.甲班B.乙班答案：A解析：甲班人多。★2.谁备勤？A.甲班B.乙班答案：B解析：乙班近。"
      + "3.谁巡查？A.甲班B.乙班答案：A解析：见值班表。★4.谁公布？A.班长B.来宾答案：A解析：班长负责。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班？ 甲班/乙班 = A", "单 谁备勤？ 甲班/乙班 = B", "单 谁巡查？ 甲班/乙班 = A", "单 谁公布？ 班长/来宾 = A",
      ])
  }

  @Test func `a star before an option still marks it`() {
    let text = "1.谁值班？\n★A.甲班\nB.乙班\n2.谁备勤？\nA.甲班\n★B.乙班\n3.谁巡查？\n★A.甲班\nB.乙班\n"
    #expect(
      QuestionLines.of(text) == ["单 谁值班？ 甲班/乙班 = A", "单 谁备勤？ 甲班/乙班 = B", "单 谁巡查？ 甲班/乙班 = A"])
  }
}
