import Testing

@testable import BankLoader

@Suite struct SpacedLetterLinesTests {
  private func marked(_ text: String) -> [String] {
    SpacedLetterLines.marked([TidyLine(glyphs: Glyphs(text), number: 1)]).map(\.glyphs.string)
  }

  @Test func `letters with blanks beside them get their signs`() {
    #expect(marked("谁值班（　）A 甲班B 乙班C 丙班") == ["谁值班（　）A. 甲班B. 乙班C. 丙班"])
    #expect(marked("A甲班 B.乙班 C.丙班") == ["A.甲班 B.乙班 C.丙班"])
    #expect(marked("A主要任务 B根本职能 C 根本大计") == ["A.主要任务 B.根本职能 C. 根本大计"])
  }

  @Test func `a sign behind a blank is one, and the dot of a name none`() {
    let text = "A  .甲班 B .乙班 C  .丙班"
    #expect(marked(text) == [text])
    #expect(marked("A .docx B .xlsx C 甲班") == ["A. .docx B. .xlsx C. 甲班"])
  }

  @Test func `a key before the options is parted from them`() {
    #expect(marked("谁值班（　）答案：B A甲班 B乙班 C丙班") == ["谁值班（　）答案：B", "A.甲班 B.乙班 C.丙班"])
  }

  @Test(arguments: [
    "图中 A 点、B 点、C 点处应当设岗", "A、B、C 三人中谁值班（　）。", "甲A、乙B 和丙C 都有责任", "AED B超 C臂机", "选 A 或 B 或 C 都行",
    "A.甲班 B.乙班 C.丙班", "A   B   C   D", "A.A 级 B.B 级 C.C 级",
  ])
  func `letters that are names stay as they are`(text: String) { #expect(marked(text) == [text]) }
}
