import Testing

@testable import BankLoader

/// Numbers alone above stems that begin with their kinds.
@Suite struct AloneNumberLinesTests {
  @Test func `each number begins its question, whatever stands before it`() {
    let text = """
      27

      单选题值班人员应当（A）到岗。

      A、准时
      B、随意
      28

      单选题交接应当（B）记录。

      A、口头
      B、书面
      31

      判断题值班日志应当保存。(正确)

      第五章 交接

      1

      单选题由（A）签字。

      A、班长
      B、来宾
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班人员应当（　）到岗。 准时/随意 = A", "单 交接应当（　）记录。 口头/书面 = B", "判 值班日志应当保存。（　） = 对",
        "单 由（　）签字。 班长/来宾 = A",
      ])
  }

  @Test func `numbers in a table of figures are none`() {
    let lines = ["3", "单选题型占三成", "5", "多选题占二成"].map { TidyLine(glyphs: Glyphs($0), number: 1) }
    #expect(AloneNumberLines.joined(lines).count == 4)
  }
}
