import ExamModel
import Testing

@testable import BankLoader

@Suite struct TrailingLetterRuleTests {
  private func text(_ ends: [String], list: String) -> String {
    let questions = ends.enumerated().map { place, end in
      "\(place + 1). 夜间值班的根本\(end)\nA、登记\nB、巡查\nC、交接\nD、签字\n"
    }
    return "一、单项选择题\n" + questions.joined() + list
  }

  @Test func `a letter that a list of keys gives goes out of the stem`() {
    let text = text(
      ["原因是 C", "目的是： B", "在于维生素 D"], list: "答案：\n1.C 2.B 3.D\n")
    #expect(
      QuestionLines.of(text) == [
        "单 夜间值班的根本原因是 登记/巡查/交接/签字 = C",
        "单 夜间值班的根本目的是： 登记/巡查/交接/签字 = B", "单 夜间值班的根本在于维生素 D 登记/巡查/交接/签字 = D",
      ])
  }

  @Test func `a letter that the list does not give stays`() {
    let text = text(["目的是： A", "原因是 C"], list: "答案：\n1.A 2.B\n")
    #expect(QuestionLines.of(text).last == "单 夜间值班的根本原因是 C 登记/巡查/交接/签字 = B")
  }
}
