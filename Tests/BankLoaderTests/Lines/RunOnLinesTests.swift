import Testing

@testable import BankLoader

@Suite struct RunOnLinesTests {
  private static let pieces = [
    "一、单选题", "二、判断题（", "1.", "2.", "1、", " ", "甲", "（　）。", "A.乙", "B.丙", "答案：A", "）", "第1题",
    "第2题：", "√", "。",
  ]

  private func cut(_ text: String) -> [String] {
    RunOnLines.cut([TidyLine(glyphs: Glyphs(text), number: 1)]).map(\.glyphs.string)
  }

  @Test(arguments: 0..<40)
  func `a line cut up is the same line`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    for _ in 0..<50 {
      let text = (0..<24).map { _ in Self.pieces[generator.next(Self.pieces.count)] }.joined()
      #expect(Glyphs(cut(text).joined()).folded == Glyphs(text).folded)
    }
  }

  @Test func `a heading that a question was taken from is not cut again`() {
    let text = "一、单选题（1. 甲（　）。A.乙 B.丙 答案：A 1. 丁（　）。A.戊 B.己 答案：B"
    #expect(Glyphs(cut(text).joined()).folded == Glyphs(text).folded)
  }
}
