import Testing

@testable import BankLoader

/// Numbers with commas behind them.
@Suite struct NumberCommaTests {
  @Test func `commas of either width stand behind numbers that run on`() {
    let text = "1，谁登记来访？\n2,谁巡查库房\n3，谁保管钥匙？\n"
    #expect(QuestionLines.of(text) == ["简 谁登记来访？ = ?", "简 谁巡查库房 = ?", "简 谁保管钥匙？ = ?"])
    #expect(QuestionLines.of("1，234元\n2,345元\n").isEmpty)
  }
}
