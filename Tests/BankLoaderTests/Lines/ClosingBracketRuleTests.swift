import Testing

/// Answers of fill-in questions in the bracket behind the sentence.
@Suite struct ClosingBracketRuleTests {
  private func lines(_ stems: [String], heading: String = "填空题") -> [String] {
    QuestionLines.of(
      "一、\(heading)\n" + stems.enumerated().map { "\($0 + 1). \($1)\n" }.joined())
  }

  @Test func `as many parts as blanks are the answers`() {
    let stems = [
      "值班由____负责，每班一人。（门卫）", "值班分为____和____。（早班、晚班）", "巡查一看____，二看____。（门窗，灯火）", "交接要____。",
    ]
    #expect(
      lines(stems) == [
        "填 值班由____负责，每班一人。 = 门卫", "填 值班分为____和____。 = 早班；晚班", "填 巡查一看____，二看____。 = 门窗；灯火",
        "填 交接要____。 = ?",
      ])
  }

  @Test func `more or fewer parts than blanks leave the key open`() {
    let stems = [
      "值班由____负责。（门卫）", "值班分为____和____。（早班、晚班）", "巡查一看____，二看____。（门窗、灯火、水电）",
      "登记用____。（黑笔）", "钥匙由____保管。（班长、门卫）", "交接在____。（岗亭）",
    ]
    #expect(lines(stems).map { $0.suffix(1) } == ["卫", "班", "?", "笔", "?", "亭"])
  }

  @Test(arguments: [
    ["（2分）", "（2分）", "（4分）", "（2分）", "（2分）"], ["（难）", "（易）", "（中）", "（难）", "（易）"],
    ["（见第3页）", "（第二章）", "（《守则》第五条）", "（教材第6页）", "（P12）"], ["（门卫）", "（门卫）", "（门卫）", "（班长）", "（班长）"],
    ["（go）", "（come）", "（see）", "", ""], ["（王安）", "（李平）", "（张林）", "（赵青）", "（周全）", "（吴亮）"],
    ["（选填“早”或“晚”）", "（填“开”或“关”）", "（保留整数）", "（单位：米）", "（答案不唯一）"],
  ])
  func `marks, levels and sources are no answers`(remarks: [String]) {
    let stems = remarks.enumerated().map { "第\($0)岗由____负责。\($1)" }
    #expect(lines(stems).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `what a heading asks to be put in its form is a hint`() {
    let stems = (1...6).map { "第\($0)岗由____值守。（门卫\($0)）" }
    #expect(lines(stems, heading: "填空题（用括号中的词填空）").allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `what two blanks are to be chosen from is no answer`() {
    let stems = [
      "白天____岗，晚上____岗。（均填“开”、“关”）", "早班____人，晚班____人。（单位个，取整）", "甲____，乙____。（写出职务，任写）",
    ]
    #expect(lines(stems).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `beside keys that stand elsewhere such a bracket explains`() {
    let stems = [
      "第一岗由____负责。（白天）\n答案：门卫", "第二岗由____负责。（晚上）\n答案：班长", "值班分为____和____。（早班、晚班）",
    ]
    #expect(lines(stems).last?.hasSuffix("= ?") == true)
  }
}
