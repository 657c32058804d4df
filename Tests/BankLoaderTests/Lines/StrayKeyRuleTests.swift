import Testing

/// Keys that slipped out of their blanks.
@Suite struct StrayKeyRuleTests {
  private func key(_ stem: String, options: [String] = ["门卫", "班长"]) -> String {
    let others = (1...6).map { "\($0).第\($0)岗由（A）值守。\nA.司机\nB.来宾\n" }
    let own = "7.\(stem)\n" + zip(["A", "B", "C"], options).map { "\($0).\($1)\n" }.joined()
    return QuestionLines.of(others.joined() + own).last.map { String($0.suffix(1)) } ?? ""
  }

  @Test(arguments: ["谁公布值班表（  ）B", "值班表放在_B", "值班表放在____B", "值班表由（ b ）公布。", "值班表由(b)公布"])
  func `behind the blank, or small in it`(stem: String) {
    #expect(key(stem) == "B")
  }

  @Test(arguments: [
    "登记用仪器B", "如图(b)所示，谁公布值班表", "值班表的编号是x_B", "由run(b)公布", "值班表由（  ）公布D", "关于岗位（b）的说法正确的是",
  ])
  func `letters that may be part of the text leave it open`(stem: String) {
    #expect(key(stem) == "?")
  }

  @Test func `behind the blank of numbers a letter is a unit`() {
    #expect(key("岗亭的电流是（  ）A", options: ["10", "20"]) == "?")
  }

  @Test func `a section of statements may have T and F behind their brackets`() {
    let text = """
      一、填空题
      1. 值班由____负责。
      2. 登记用____。
      二、判断题
      1. 值班员可以饮酒。   （  ）F
      2. 交接要签字。      （  ）T
      3. 来宾要登记。（  ）T
      """
    #expect(QuestionLines.of(text).suffix(3).map { $0.suffix(1) } == ["错", "对", "对"])
  }
}
