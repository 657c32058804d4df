import Testing

/// Gaps in stems that are blanks.
@Suite struct SpaceBlankRuleTests {
  @Test(arguments: ["题目：坚持      为主。 答案：预防\n", "1. 坚持      为主。\n答案：预防\n"])
  func `a gap with an answer is a blank`(text: String) {
    #expect(QuestionLines.of(text) == ["填 坚持____为主。 = 预防"])
  }

  @Test func `as many gaps as answers are blanks`() {
    #expect(
      QuestionLines.of("1. 由    级以上的    批准。\n答案：县；政府\n") == ["填 由____级以上的____批准。 = 县；政府"])
  }

  @Test func `a gap that no answer fills stays`() {
    #expect(
      QuestionLines.of("1. 试述    甲的    职责。\n答案：负责\n").map { $0.hasPrefix("简") } == [true])
  }
}
