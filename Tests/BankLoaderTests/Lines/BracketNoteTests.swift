import Testing

/// Brackets of fill-in stems that say how to answer.
@Suite struct BracketNoteTests {
  private let rest = "2. 门卫共（四）人。\n3. 登记用（钢笔）。\n4. 早班由（门卫）和（司机）值守。\n"

  @Test(arguments: ["（保留两位小数）", "（计算结果取整）", "（单位：米）", "（精确到个位）", "（结果用小数表示）"])
  func `they are no blanks`(note: String) {
    let lines = QuestionLines.of("一、填空题\n1. 每班巡查（2.5）小时\(note)。\n" + rest)
    #expect(lines.first == "填 每班巡查（　）小时\(note)。 = 2.5")
  }

  @Test func `what else stands right behind a filled bracket leaves the question open`() {
    let lines = QuestionLines.of("一、填空题\n1. 每班巡查（2.5）（约数）小时。\n" + rest)
    #expect(lines.first?.hasSuffix("= ?") == true)
    #expect(lines.last == "填 早班由（　）和（　）值守。 = 门卫；司机")
  }

  @Test func `a note alone is no answer`() {
    let lines = QuestionLines.of("一、填空题\n1. 每班巡查几小时（保留两位小数）？\n" + rest)
    #expect(lines.first?.hasSuffix("= ?") == true)
  }

  @Test func `what a function is given is no blank`() {
    let lines = QuestionLines.of("一、填空题\n1. f(x)在门口的值是（6）。\n" + rest)
    #expect(lines.first == "填 f(x)在门口的值是（　）。 = 6")
  }

  @Test func `numbers of two telephones are answers, and the numbers of points are none`() {
    let lines = QuestionLines.of(
      "一、填空题\n1. 火警拨（119），急救拨（120）。\n" + rest + "5. 门卫管（1）项和（2）项。\n")
    #expect(lines.first == "填 火警拨（　），急救拨（　）。 = 119；120")
    #expect(lines.last?.hasSuffix("= ?") == true)
  }
}
