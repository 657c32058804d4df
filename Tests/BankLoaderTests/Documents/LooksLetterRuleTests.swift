import ExamModel
import Testing

@testable import BankLoader

@Suite struct LooksLetterRuleTests {
  private typealias W = WordFixture

  private func question(_ number: Int, _ letter: String) -> String {
    "<w:p>" + W.r("\(number). 第\(number)岗由") + W.r(letter, "<w:u w:val=\"single\"/>") + W.r("登记。")
      + "</w:p>" + W.p("A. 一组") + W.p("B. 二组")
  }

  private func outline(_ letters: [String]) throws -> String {
    let questions = letters.enumerated().map { question($0.offset + 1, $0.element) }
    return try WordFixture(body: W.p("一、单选题") + questions.joined()).outline()
  }

  @Test func `letters underlined with blanks around them are keys`() throws {
    let outline = try outline(["  B  ", "  A  ", "  B  "])
    #expect(
      outline.split(separator: "\n").filter { $0.hasPrefix("  = ") } == ["  = B", "  = A", "  = B"])
    #expect(outline.contains("第1岗由____登记。"))
  }

  @Test func `letters without blanks, or of a few questions only, are text`() throws {
    #expect(try !outline(["B", "A", "B"]).contains("  = "))
    #expect(try !outline(["  B  ", "门卫", "班长"]).contains("  = "))
    #expect(try !outline(["  B  ", "  A  ", "  D  "]).contains("  = D"))
  }
}
