import Testing

@testable import BankLoader

@Suite struct TermRuleTests {
  @Test func `terms are explained behind their colons`() {
    let text = """
      一、名词解释
      1、值班：按规定的时间在规定的地点履行职责。
      2、备勤：在规定的地点等候，随时出动。
      3、交接：把台账和钥匙当面交给下一班。
      """
    #expect(
      QuestionLines.of(text) == [
        "简 值班 = 按规定的时间在规定的地点履行职责。", "简 备勤 = 在规定的地点等候，随时出动。",
        "简 交接 = 把台账和钥匙当面交给下一班。",
      ])
  }

  @Test func `a term without an explanation leaves all of them open`() {
    let text = """
      一、名词解释
      1、值班：按规定的时间在规定的地点履行职责。
      2、备勤
      3、交接：把台账和钥匙当面交给下一班。
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `questions with colons below another heading are no terms`() {
    let text = """
      一、简答题
      1、值班：要做哪些事情，怎样交接？
      2、备勤：在什么地方等候，多久出动？
      3、交接：哪些东西要当面交给下一班？
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
