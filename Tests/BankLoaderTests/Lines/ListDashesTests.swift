import ExamModel
import Testing

@testable import BankLoader

/// Options of a list beside each other, and other signs of lists.
@Suite struct ListDashesTests {
  @Test func `dashes between options are none of their texts`() {
    let text = """
      1. 应当登记的有（　）。
      - A. 来访 - B. 出库 - C. 交接
      - D. 盘点
      答案：AB
      2. 应当巡查的有（　）。
      - A. 门卫室 - B. 仓库
      - C. 车间 - D. 食堂
      答案：CD
      """
    #expect(
      QuestionLines.of(text) == ["多 应当登记的有（　）。 来访/出库/交接/盘点 = AB", "多 应当巡查的有（　）。 门卫室/仓库/车间/食堂 = CD"])
  }

  @Test func `signs for right and wrong are what a statement asks`() {
    let text = "值班表每周公布。\nA. ✔\nB. ✖\n【参考答案】 A\n\n台账可以涂改。\nA. ✔\nB. ✖\n【参考答案】 B\n"
    #expect(QuestionLines.of(text) == ["判 值班表每周公布。 = 对", "判 台账可以涂改。 = 错"])
  }

  @Test func `boxes of a list may go without the blank behind them`() {
    let text =
      "## 1. 火警是？\n\n- [ ]110\n- [x]119\n- [ ] 120\n\n"
      + "## 2. 匪警是？\n\n- [x] 110\n- [ ]119\n- [ ] 120\n"
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.md")) == [
        "单 火警是？ 110/119/120 = B", "单 匪警是？ 110/119/120 = A",
      ])
  }
}
