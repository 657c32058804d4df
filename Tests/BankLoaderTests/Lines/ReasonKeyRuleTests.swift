import Testing

@testable import BankLoader

@Suite struct ReasonKeyRuleTests {
  private func text(_ reasons: [String], key: String = "") -> String {
    let names = ["值班", "备勤", "巡查"]
    return zip(names, reasons).enumerated().map { index, pair in
      "\(index + 1).谁\(pair.0)（　）。\nA.甲班\nB.乙班\nC.丙班\n\(key)【解析】\(pair.1)\n"
    }.joined()
  }

  private func keys(_ text: String) -> [String] {
    QuestionLines.of(text).map {
      String($0.split(separator: "=").last ?? "").dropFirst().description
    }
  }

  @Test func `reasons that all begin with letters begin with the key`() {
    #expect(
      keys(text(["A。甲班的人足够。", "C。丙班离得近。", "A、B。两班轮流。"])) == ["A", "C", "AB"])
  }

  @Test func `one reason without a letter leaves all keys open`() {
    #expect(keys(text(["A。甲班的人足够。", "丙班离得近。", "B。乙班轮流。"])) == ["?", "?", "?"])
  }

  @Test func `the first option of every reason is no key`() {
    #expect(keys(text(["A。甲班对。", "A。甲班错。", "A。甲班错。"])) == ["?", "?", "?"])
  }

  @Test func `letters that go on about an option are no key`() {
    #expect(keys(text(["A。错误，B。正确。", "B。错误。", "C。错误。"])) == ["?", "?", "?"])
  }

  @Test func `keys of their own are not added to`() {
    #expect(keys(text(["A。甲班。", "C。丙班。", "B。乙班。"], key: "答案：B\n")) == ["B", "B", "B"])
  }

  @Test func `reasons that say in a sentence which letter is right give the key`() {
    let reasons = ["甲班的人足够，故选A。", "丙班离得近。因此,正确答案为C。", "两班轮流，所以AB为正确答案。"]
    #expect(keys(text(reasons)) == ["A", "C", "AB"])
  }

  @Test func `a reason that names different letters leaves all keys open`() {
    let reasons = ["甲班的人足够，故选A。", "丙班离得近，故选C。旧版答案为B。", "乙班轮流，故选B。"]
    #expect(keys(text(reasons)) == ["?", "?", "?"])
  }

  @Test func `letters that a reason rules out are no key`() {
    let reasons = ["甲班人少，故选B。", "丙班离得近，不应选C。", "乙班轮流，故选A。"]
    #expect(keys(text(reasons)) == ["?", "?", "?"])
  }
}
