import BankLoader
import ExamModel
import Testing

@Suite struct TypedTicksTests {
  private func keys(_ answers: [String], kind: String = "") -> [String] {
    let rows = answers.enumerated().map { "第\($0.offset + 1)岗要登记。,\(kind),\($0.element)" }
    let text = (["题目,题型,答案"] + rows).joined(separator: "\n")
    return QuestionLines.of(Reading.document(text, file: "题库.csv")).map {
      $0.split(separator: " ").last.map(String.init) ?? ""
    }
  }

  @Test(arguments: ["", "判断题"])
  func `V is a tick where X is the cross`(kind: String) {
    #expect(keys(["V", "X", "V", "X", "v"], kind: kind) == ["对", "错", "对", "错", "对"])
  }

  @Test func `alone, or in answers of another kind, it is none`() {
    #expect(keys(["V", "X", "对", "X"]).first != "对")
    #expect(!keys(["V", "X", "V", "X"], kind: "填空题").contains("对"))
  }

  @Test func `the place where a key stands is no part of its letters`() {
    let text = """
      题目,题型,A,B,C,答案
      哪些要登记,多选题,来访,送货,换岗,AC（见教材第5页）
      谁锁门,单选题,门卫,班长,组长,B（详见值班规定）
      谁开门,单选题,门卫,班长,组长,B（应为C）
      """
    let lines = QuestionLines.of(Reading.document(text, file: "题库.csv"))
    #expect(lines.map { $0.split(separator: " ").last } == ["AC", "B", "?"])
  }
}
