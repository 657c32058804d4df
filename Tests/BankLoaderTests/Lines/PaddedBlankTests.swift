import Testing

@testable import BankLoader

/// Answers in brackets with blanks around them.
@Suite struct PaddedBlankTests {
  @Test func `such are answers among questions without brackets too`() {
    let text =
      "一、填空题\n1. 值班人员有门卫、班长等。\n2. 登记用笔（黑色）。\n3. 值班由（   门卫    ）负责。\n4. 对讲机（PTT）由（ 班长 ）保管。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 值班人员有门卫、班长等。 = ?", "填 登记用笔（黑色）。 = ?", "填 值班由（　）负责。 = 门卫", "填 对讲机（PTT）由（　）保管。 = 班长",
      ])
  }

  @Test func `tags, and one by itself, are none`() {
    let text =
      "一、填空题\n1. 值班人员有门卫等。（ 2分 ）\n2. 登记用黑笔。（ 2分 ）\n3. 值班由（ 门卫 ）负责。\n4. 交接要签字。\n5. 三班（早、中、晚）由（ 班长 ）安排。\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
