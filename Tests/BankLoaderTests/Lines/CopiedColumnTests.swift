import ExamModel
import Testing

@testable import BankLoader

/// Columns that are copied without their header.
@Suite struct CopiedColumnTests {
  @Test func `columns without a header may hold options and their positions`() {
    let text = """
      1\t仓库的台账由谁负责登记？\t甲方@乙方@丙方@丁方\t4
      2\t仓库的钥匙由谁负责保管？\t甲方@乙方@丙方@丁方\t2
      3\t仓库的盘点由谁负责组织？\t甲方@乙方@丙方@丁方\t1

      """
    #expect(
      Reading.document(text).bank.questions.map(\.key) == [
        .choices([3]), .choices([1]), .choices([0]),
      ])
  }

  @Test func `columns of options are no keys`() {
    let text = "谁负责登记这个台账（）\tA. 甲\tB. 乙\n谁负责保管这个台账（）\tA. 丙\tB. 丁\n谁负责销毁这个台账（）\tA. 戊\tB. 己\n"
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.key == nil })
  }

  @Test func `codes that nothing explains stay open`() {
    let text = "1\t台账由专人保管三年。\t1\n2\t台账可以随意涂改的。\t2\n3\t台账每月由专人盘点。\t1\n4\t台账可以带出库房外。\t2\n"
    let questions = Reading.document(text).bank.questions
    #expect(questions.count == 4)
    #expect(questions.allSatisfy { $0.key == nil })
  }

  @Test func `tables without headers end with a rule`() {
    let text = "登记\t低\t台账由专人保管三年。\t√\n登记\t中\t台账可以随意涂改的。\t×\n保管\t低\t台账每月由专人盘点。\t√\n==========\n"
    #expect(
      Reading.document(text).bank.questions.map(\.key) == [
        .truth(true), .truth(false), .truth(true),
      ])
  }
}
