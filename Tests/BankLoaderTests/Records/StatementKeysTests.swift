import Testing

@testable import BankLoader

@Suite struct StatementKeysTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  @Test func `a verdict under the name of the choices' keys is that of a statement`() {
    let text = """
      [{"q": "谁登记（　）。", "a": ["门卫", "来宾"], "r": "A"}, {"q": "来宾应当登记。", "r": true},
      {"q": "谁巡查（　）。", "a": ["来宾", "班长"], "r": "B"}, {"q": "来宾可以巡查。", "r": false}]
      """
    #expect(
      lines(text) == [
        "单 谁登记（　）。 门卫/来宾 = A", "判 来宾应当登记。 = 对", "单 谁巡查（　）。 来宾/班长 = B", "判 来宾可以巡查。 = 错",
      ])
  }

  @Test func `a flag that no choice has its key under is no verdict`() {
    let text = """
      [{"q": "谁登记（　）。", "a": ["门卫", "来宾"], "r": "A"}, {"q": "来宾应当登记。", "seen": true},
      {"q": "谁巡查（　）。", "a": ["来宾", "班长"], "r": "B"}, {"q": "来宾可以巡查。", "seen": false}]
      """
    #expect(!lines(text).contains { $0.hasSuffix("= 对") || $0.hasSuffix("= 错") })
  }
}
