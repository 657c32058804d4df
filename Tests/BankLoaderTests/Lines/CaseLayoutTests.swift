import ExamModel
import Testing

@testable import BankLoader

/// Cases with sub-questions.
@Suite struct CaseLayoutTests {
  @Test(arguments: ["案例一：某厂爆炸。", "【案例】某厂爆炸。", "案例1\n某厂爆炸。", "材料：某厂爆炸。", "1、【案例】某厂爆炸。"])
  func `a marker begins a case`(marker: String) {
    let text =
      "案例分析题\n\(marker)\n根据以上材料，回答下列问题：\n（1）等级是（　）。\nA. 一般\nB. 较大\n答案：B\n（2）应当报告。\n答案：对\n"
    #expect(QuestionLines.of(text) == ["案 某厂爆炸。", "  单 等级是（　）。 一般/较大 = B", "  判 应当报告。 = 对"])
  }

  @Test func `several cases, their questions numbered as usual`() {
    let text =
      "案例一：甲厂爆炸。\n1. 等级（　）。\nA. 一般\nB. 较大\n答案：B\n2. 时限（　）。\nA. 1小时\nB. 2小时\n答案：A\n案例二：乙厂起火。\n1. 等级（　）。\nA. 一般\nB. 较大\n答案：A\n"
    #expect(
      QuestionLines.of(text) == [
        "案 甲厂爆炸。", "  单 等级（　）。 一般/较大 = B", "  单 时限（　）。 1小时/2小时 = A", "案 乙厂起火。",
        "  单 等级（　）。 一般/较大 = A",
      ])
  }
}
