import Testing

@testable import BankLoader

@Suite struct AskedTextRuleTests {
  @Test func `paragraphs below questions answer them where there is nothing else`() {
    let text = """
      1.什么是交接？

      交接是两班之间移交钥匙和登记表的手续。

      2.谁可以换班？

      经班长同意的值班员可以换班。

      3.来宾怎样登记？

      来宾在门卫处登记，主要写明：

      （1）姓名和单位。

      （2）来访的时间。
      """
    #expect(
      QuestionLines.of(text) == [
        "简 什么是交接？ = 交接是两班之间移交钥匙和登记表的手续。", "简 谁可以换班？ = 经班长同意的值班员可以换班。",
        "简 来宾怎样登记？ = 来宾在门卫处登记，主要写明：\n（1）姓名和单位。\n（2）来访的时间。",
      ])
  }

  @Test func `further questions below a question are no answers`() {
    let text = "1.什么是交接？\n谁主持交接？\n2.谁可以换班？\n怎样换班？\n3.来宾怎样登记？\n在哪里登记？\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a question with nothing below it leaves all open`() {
    let text = "1.什么是交接？\n交接是移交钥匙的手续。\n2.谁可以换班？\n3.来宾怎样登记？\n来宾在门卫处登记姓名。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `questions keep their numbers above points that begin with one`() {
    let text = """
      三、交接制度

      74.什么是交接?

      交接是两班之间移交物品的手续。

      交接时应当做到:

      (1)清点钥匙;

      (2)核对登记表。

      75.谁监督交接?

      交接由班长监督。

      76.交接以后做什么?

      交接以后做下列事项:

      (1)签字。

      (2)离岗。
      """
    #expect(QuestionLines.of(text).count == 3)
    #expect(QuestionLines.of(text).allSatisfy { !$0.hasSuffix("= ?") })
  }
}
