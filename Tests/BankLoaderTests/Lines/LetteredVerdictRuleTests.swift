import Testing

@testable import BankLoader

@Suite struct LetteredVerdictRuleTests {
  @Test func `a letter and a verdict that agree with an option are the key`() {
    let text = """
      一、判断题
      第1题:来宾可以不登记。(A错)
      A、错误
      B、正确
      第2题:钥匙由门卫保管。(A对)
      A、正确
      B、错误
      """
    #expect(QuestionLines.of(text) == ["判 来宾可以不登记。 = 错", "判 钥匙由门卫保管。 = 对"])
  }

  @Test func `a verdict that its option contradicts is none`() {
    let text = "一、判断题\n第1题:来宾可以不登记。(A错)\nA、正确\nB、错误\n第2题:钥匙由门卫保管。(A错)\nA、正确\nB、错误\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
