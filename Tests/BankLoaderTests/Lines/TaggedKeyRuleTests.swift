import Testing

@testable import BankLoader

@Suite struct TaggedKeyRuleTests {
  @Test func `keys in blanks, behind sentences and letters at the end mix`() {
    let text = """
      1. 【单选题】谁登记?(B)
      A、来访者
      B、门卫
      2. 【判断题】值班应当登记。T
      3. 【判断题】值班可以离岗。F
      4. 【多选题】参加交接的人员BC
      A、来访者
      B、门卫
      C、班长
      5. 【多选题】值班由(A)和(B)负责。
      A、门卫
      B、班长
      C、来访者
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记?（　） 来访者/门卫 = B", "判 值班应当登记。 = 对", "判 值班可以离岗。 = 错", "多 参加交接的人员 来访者/门卫/班长 = BC",
        "多 值班由（　）和（　）负责。 门卫/班长/来访者 = AB",
      ])
  }

  @Test func `letters that name something are none`() {
    let text =
      "1. 【单选题】值班表见附录B\nA、一\nB、二\n2. 【单选题】谁登记?\nA、一\nB、二\n3. 【多选题】值班室(A)与门卫室(B)的区别\nA、一\nB、二\n4. 【单选题】谁巡查?\nA、一\nB、二\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
