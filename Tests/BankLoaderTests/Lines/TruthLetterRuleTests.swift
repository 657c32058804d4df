import Testing

@testable import BankLoader

@Suite struct TruthLetterRuleTests {
  @Test(arguments: ["", "**"])
  func `a letter below a statement says whether it is true`(sign: String) {
    let text = """
      ## 判断题

      值班表每周一公布。
      \(sign)F\(sign)

      夜里也要登记。
      \(sign)T\(sign)

      """
    let document = Reading.document(text, file: "库.md")
    #expect(QuestionLines.of(document).map(\.last) == ["错", "对"])
  }
}
