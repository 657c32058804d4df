import Testing

@testable import BankLoader

/// Records whose lines have labels in lenses, the kind first.
@Suite struct LabelledRecordTests {
  @Test func `a kind above a stem is that stem's, and options may have their names in lenses`() {
    let text = """
      试题导出  共3题

      【题型】单选题
      【题干】谁登记来宾（　）
      【选项A】选项A班
      【选项B】门卫
      【答案】B
      【难度】易
      ----------------
      【题型】判断题
      【题干】公章由一人保管
      【答案】错误
      【难度】易
      【解析】见规定。
      ----------------
      【题型】多选题
      【题干】谁值班（　）
      【选项A】甲班
      【选项B】乙班
      【选项C】来宾
      【答案】AB
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来宾（　） 选项A班/门卫 = B", "判 公章由一人保管 = 错", "多 谁值班（　） 甲班/乙班/来宾 = AB",
      ])
  }

  @Test func `kinds do not slip where no option is read`() {
    let text = """
      试题导出  共3题

      【题型】单选题
      【题干】谁登记来宾（　）
      【备选甲】主任
      【备选乙】门卫
      【答案】B
      【难度】易
      【题型】填空题
      【题干】火警电话是____
      【答案】119
      【难度】易
      【题型】判断题
      【题干】公章由一人保管
      【答案】错误
      """
    let lines = QuestionLines.of(text)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("单"))
    #expect(lines.dropFirst() == ["填 火警电话是____ = 119", "判 公章由一人保管 = 错"])
  }
}
