import ExamModel
import Testing

@testable import BankLoader

@Suite struct StemKeyTests {
  @Test(arguments: [
    ("应当（ B ）。", [1]), ("应当(A、C)办理", [0, 2]), ("属于（ＤＢ）", [1, 3]), ("先（　）后（C）", [2]),
  ])
  func `letters in a bracket of their own are a key`(stem: String, letters: [Int]) {
    #expect(StemKey.letters(in: stem) == letters)
  }

  @Test(arguments: ["应当（　）。", "按（A类）火灾处置（　）", "体心立方（BCC）晶胞", "依照（GB 18218）执行", "维生素A（"])
  func `other brackets are none`(stem: String) {
    #expect(StemKey.letters(in: stem) == nil)
  }

  @Test func `a stem that says another letter than the answer leaves the key open`() {
    let text = "单选题\n1. 应当（ A ）。\nA. 甲\nB. 乙\n答案：B\n2. 应当（ A ）。\nA. 丙\nB. 丁\n答案：A\n"
    let document = Reading.document(text)
    #expect(document.bank.questions.map(\.key) == [nil, .choices([0])])
    #expect(document.diagnostics.map(\.finding.code) == ["ambiguous-key"])
  }

  @Test func `so does a mark in a statement that differs from the answer`() {
    let text = "判断题\n1. 应当（×）。\n答案：对\n2. 必须（ 对 ）。\n答案：对\n3. 可以（A类）。\n答案：错\n"
    #expect(
      Reading.document(text).bank.questions.map(\.key) == [nil, .truth(true), .truth(false)])
  }

  @Test func `the name of a blank is not part of its answer`() {
    let document = Reading.document("填空题\n1. ____和____。\n答案：第一空：甲；第2空：乙\n")
    #expect(
      document.bank.questions.first?.key == .blanks([["甲"], ["乙"]], anyOrder: false))
  }
}
