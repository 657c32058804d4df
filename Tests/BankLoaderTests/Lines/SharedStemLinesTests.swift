import Testing

@testable import BankLoader

@Suite struct SharedStemLinesTests {
  @Test func `two blanks with a row of options each are two questions with one stem`() {
    let text = """
      **17.** 登记由 （17） 负责。

      （17）　A. 门卫　　B. 班长

      **18-19.** 来访由 （18） 登记，交接由 （19） 签字。

      （18）　A. 门卫　　B. 班长

      （19）　A. 会计　　B. 组长

      **20.** 巡查的时间是 （20） 。

      （20）

      A. 早晨

      B. 夜间
      """
    let found = QuestionLines.of(Reading.document(text, file: "题库.md"))
    #expect(
      found == [
        "单 登记由 （17） 负责。 门卫/班长 = ?", "单 来访由 （18） 登记，交接由 （19） 签字。 门卫/班长 = ?",
        "单 来访由 （18） 登记，交接由 （19） 签字。 会计/组长 = ?", "单 巡查的时间是 （20） 。 早晨/夜间 = ?",
      ])
  }

  @Test func `a range without such rows is left alone`() {
    let text = "1. 值班时间是（ A ）。\nA. 8-9. 点\nB. 夜间\n2. 登记用（ B ）。\nA. 铅笔\nB. 黑笔\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["A", "B"])
  }
}
