import ExamModel
import Testing

@testable import BankLoader

/// Tables that hold one question each.
@Suite struct QuestionTableTests {
  @Test func `a statement that names a part is no header`() {
    let tables = ["交班时一部分人先离岗，另一部分人留守。", "值班员是先进分子的代表。", "夜间应当巡查。"].enumerated().map {
      """
      <table><tr><td colspan=2>\($0 + 1)、\($1)</td></tr><tr><td>A</td><td>正确</td></tr>
      <tr><td>B</td><td>错误</td></tr><tr><td>答案</td><td>B</td></tr></table>
      """
    }.joined()
    let page = "<!DOCTYPE html><html><head></head><body>\(tables)</body></html>"
    #expect(
      QuestionLines.of(page) == [
        "判 交班时一部分人先离岗，另一部分人留守。 = 错", "判 值班员是先进分子的代表。 = 错", "判 夜间应当巡查。 = 错",
      ])
  }
}
