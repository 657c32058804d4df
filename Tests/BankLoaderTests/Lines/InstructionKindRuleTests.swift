import Testing

@testable import BankLoader

@Suite struct InstructionKindRuleTests {
  @Test func `what says to call statements right or wrong makes them statements`() {
    let text = """
      值班知识试卷
      一、安全常识
      要求：判断以下说法的正误。
      1.值班员应当巡查。
      2.来宾可以不登记。
      3.台账可以涂改。
      """
    #expect(
      QuestionLines.of(text) == ["判 值班员应当巡查。 = ?", "判 来宾可以不登记。 = ?", "判 台账可以涂改。 = ?"])
  }

  @Test func `a heading may say so itself`() {
    let text = """
      一、判断下列说法是否正确
      1.值班员应当巡查。（√）
      2.来宾可以不登记。（×）
      """
    #expect(QuestionLines.of(text) == ["判 值班员应当巡查。（　） = 对", "判 来宾可以不登记。（　） = 错"])
  }

  @Test func `questions with options are no statements`() {
    let text = """
      一、安全常识
      要求：判断以下说法是否正确，选出正确的一项。
      1.下列说法正确的是（　）。
      A.值班员应当巡查
      B.来宾可以不登记
      答案：A
      """
    #expect(QuestionLines.of(text) == ["单 下列说法正确的是（　）。 值班员应当巡查/来宾可以不登记 = A"])
  }
}
