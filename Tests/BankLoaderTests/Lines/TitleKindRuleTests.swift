import Testing

@testable import BankLoader

@Suite struct TitleKindRuleTests {
  private let body = "1、门卫保管（　）。\nA.钥匙\nB.登记表\nC.车辆\n2、来宾登记（　）。\nA.姓名\nB.单位\nC.时间\n"

  @Test func `a title that ends with a kind says it of all questions`() {
    #expect(
      QuestionLines.of("值班岗位《门卫知识》多项选择题：\n" + body)
        == ["多 门卫保管（　）。 钥匙/登记表/车辆 = ?", "多 来宾登记（　）。 姓名/单位/时间 = ?"])
  }

  @Test func `a title with several kinds says nothing`() {
    #expect(
      QuestionLines.of("门卫知识单选题、多选题：\n" + body).allSatisfy { $0.hasPrefix("单") })
  }
}
