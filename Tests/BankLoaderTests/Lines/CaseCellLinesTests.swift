import ExamModel
import Testing

@testable import BankLoader

/// Cases whose texts have a code before them, and questions above their keys in any order.
@Suite struct CaseCellLinesTests {
  private static let parts = """
    4、登记应当在（　）小时内完成。
    正确答案：B
    A：一
    B：二C：三
    D：四
    1、谁应当巡查？
    正确答案：AC
    A：甲
    B：乙C：丙
    D：丁

    """

  @Test func `a text behind a code is that of the questions below`() {
    let text =
      "202\t甲乙两人同在门卫室值班，甲负责登记来访的人员，乙负责夜间的巡查，两人因交接的时间发生了争执。\n" + Self.parts
      + "\n17\t丙丁两人同在仓库值班，丙负责登记出库的物品，丁负责夜间的巡查，两人因台账的保管发生了争执。\n" + Self.parts
    let read = QuestionLines.of(text)
    #expect(read.count == 6)
    #expect(read.first?.hasPrefix("案 甲乙两人同在门卫室值班") == true)
    #expect(Array(read[1...2]) == ["  单 登记应当在（　）小时内完成。 一/二/三/四 = B", "  多 谁应当巡查？ 甲/乙/丙/丁 = AC"])
    #expect(read[3].hasPrefix("案 丙丁两人"))
  }

  @Test func `numbers may go back above keys`() {
    let text = """
      1、第一问是（　）。
      正确答案：A
      A：甲
      B：乙
      3、第三问是（　）。
      正确答案：B
      A：丙
      B：丁
      2、第二问是（　）。
      正确答案：A
      A：戊
      B：己
      """
    #expect(
      QuestionLines.of(text) == [
        "单 第一问是（　）。 甲/乙 = A", "单 第三问是（　）。 丙/丁 = B", "单 第二问是（　）。 戊/己 = A",
      ])
  }

  @Test func `statements of a stem above its key are no questions`() {
    let text = """
      1. 谁登记（　）。
      A. 甲
      B. 乙
      答案：A
      2. 正确的是（　）。
      1、先登记
      2、再巡查
      答案：B
      A. 只有1
      B. 1和2
      """
    #expect(QuestionLines.of(text).count == 2)
  }
}
