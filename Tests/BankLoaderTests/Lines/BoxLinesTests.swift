import Testing

/// Options with boxes in place of letters.
@Suite struct BoxLinesTests {
  private let read = ["单 火警是？ 110/119/120 = B", "单 匪警是？ 110/119/120 = A"]

  private func text(_ open: String, _ ticked: String) -> String {
    """
    1. 火警是？
    \(open) 110
    \(ticked) 119
    \(open) 120
    2. 匪警是？
    \(ticked) 110
    \(open) 119
    \(open) 120

    """
  }

  @Test(arguments: [
    ("[ ]", "[x]"), ("- [ ]", "- [x]"), ("( )", "(x)"), ("☐", "☑"), ("[  ]", "[√]"), ("□", "☑"),
  ])
  func `what is ticked is right`(open: String, ticked: String) {
    #expect(QuestionLines.of(text(open, ticked)) == read)
  }

  @Test func `several boxes may be ticked`() {
    #expect(
      QuestionLines.of("1. 安全色有？\n[x] 红\n[x] 黄\n[ ] 紫\n") == ["多 安全色有？ 红/黄/紫 = AB"])
  }

  @Test func `stems need no numbers`() {
    let text = "火警是？\n\n- [ ] 110\n- [x] 119\n\n匪警是？\n\n- [x] 110\n- [ ] 119\n"
    #expect(QuestionLines.of(text) == ["单 火警是？ 110/119 = B", "单 匪警是？ 110/119 = A"])
  }

  @Test func `letters behind boxes are those of the options`() {
    let text = "1. 火警是？\n[ ] A. 110\n[x] B. 119\n"
    #expect(QuestionLines.of(text) == ["单 火警是？ 110/119 = B"])
  }

  @Test func `empty boxes give no key`() {
    let text = "1. 火警是？\n[ ] 110\n[ ] 119\n2. 匪警是？\n[ ] 110\n[ ] 119\n"
    #expect(QuestionLines.of(text) == ["单 火警是？ 110/119 = ?", "单 匪警是？ 110/119 = ?"])
  }

  @Test func `where a key says otherwise ticked boxes are what learners chose`() {
    let text = "1. 火警是？\n[ ] 110\n[x] 119\n答案：A\n2. 匪警是？\n[x] 110\n[ ] 119\n"
    #expect(QuestionLines.of(text) == ["单 火警是？ 110/119 = A", "单 匪警是？ 110/119 = ?"])
  }

  @Test func `brackets before statements are blanks`() {
    let text = "判断题\n( ) 1. 先报告。\n(x) 2. 后报告。\n(√) 3. 早报告。\n"
    #expect(QuestionLines.of(text) == ["判 先报告。 = ?", "判 后报告。 = 错", "判 早报告。 = 对"])
  }

  @Test func `a list of things to do is no question`() {
    let text =
      "# 题库\n\n## 待办\n\n- [x] 校对\n- [ ] 排版\n\n## 单选题\n\n1. 火警是？\nA. 110\nB. 119\n答案：B\n"
    #expect(QuestionLines.of(Reading.document(text, file: "题库.md")) == ["单 火警是？ 110/119 = B"])
  }
}
