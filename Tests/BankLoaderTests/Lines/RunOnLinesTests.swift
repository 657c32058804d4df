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

  @Test func `a question may begin behind the options of the one before it`() {
    let lines = [
      "1、记录由( )填写,每天一次。", "A.司机 B.值班员 C.来客 2、钥匙由( )保管,不得转交他人。", "A.门卫 B.司机",
      "C.来客 3、交接由( )负责,每班一次,不得推迟。 A.班长 B.司机",
    ]
    let cut = RunOnLines.cut(
      lines.enumerated().map { TidyLine(glyphs: Glyphs($1), number: $0 + 1) })
    #expect(
      cut.map(\.glyphs.string) == [
        "1、记录由( )填写,每天一次。", "A.司机 B.值班员 C.来客", "2、钥匙由( )保管,不得转交他人。", "A.门卫 B.司机", "C.来客",
        "3、交接由( )负责,每班一次,不得推迟。 A.班长 B.司机",
      ])
  }

  @Test func `a number within options that is not the next one begins no question`() {
    let lines = ["1、应当按第几条处理( ),不得拖延。", "A.第1条 B.第2条 C.按 3、4 两条办理并且报告班长 D.不处理", "2、谁报告？"]
    let cut = RunOnLines.cut(
      lines.enumerated().map { TidyLine(glyphs: Glyphs($1), number: $0 + 1) })
    #expect(cut.map(\.glyphs.string) == lines)
  }

  @Test func `a number that the next line has too begins no question within a line`() {
    let below = "C. 在食堂\nD. 在大厅\n答案：C\n3. 几人登记（　）。\nA. 一人\nB. 两人\n答案：B\n"
    let text = """
      1. 谁应当先报告（　）。
      A. 来宾
      B. 值班员
      答案：B
      2. 台账应当放在什么地方保管（　）。
      A. 在库房 B、在车间 C、在门口 答案:B 3.来宾应当在什么地方登记（　）。 A.在厂门口
      B. 在值班室
      \(below)
      """
    let lines = QuestionLines.of(text)
    #expect(lines.count == 3)
    #expect(lines[1].hasSuffix("= ?"))
    #expect(lines.last == "单 几人登记（　）。 一人/两人 = B")
  }

  @Test func `questions behind options fill the gap before the next line's number`() {
    let text = """
      1.来宾由( A )登记。
      A.门卫 B.司机
      2.钥匙由( B )保管。
      A.来宾 B.门卫 C.司机3.( A )公布值班表。A.班长 B.来宾
      4.值班员应当( B )交接。
      A.提前B.按时
      """
    #expect(
      QuestionLines.of(text) == [
        "单 来宾由（　）登记。 门卫/司机 = A", "单 钥匙由（　）保管。 来宾/门卫/司机 = B", "单 （　）公布值班表。 班长/来宾 = A",
        "单 值班员应当（　）交接。 提前/按时 = B",
      ])
  }
}
