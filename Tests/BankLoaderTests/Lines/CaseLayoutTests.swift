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

  @Test(arguments: ["参考答案：20．1．B 2．AB 3．错", "答案：1.B 2.AB 3.×", "答案：（1）B（2）AB（3）错"])
  func `keys of all parts may stand behind the last`(keys: String) {
    let text = """
      案例分析题
      20．案例：某厂爆炸。
      （1）等级是（　）。
      A. 一般
      B. 较大
      （2）应当报告（　）。
      A. 应急管理部门
      B. 公安机关
      （3）可以迟报。
      \(keys)
      """
    #expect(
      QuestionLines.of(text) == [
        "案 某厂爆炸。", "  单 等级是（　）。 一般/较大 = B", "  多 应当报告（　）。 应急管理部门/公安机关 = AB",
        "  判 可以迟报。 = 错",
      ])
  }

  @Test(arguments: ["答案：1.B 2.AB", "答案：2.B 3.AB 4.错"])
  func `keys that are not as many as the parts are nobody's`(keys: String) {
    let text =
      "案例分析题\n案例：某厂爆炸。\n（1）等级（　）。\nA. 一般\nB. 较大\n（2）报告（　）。\nA. 甲\nB. 乙\n（3）可以迟报。\n\(keys)\n"
    #expect(QuestionLines.of(text).dropFirst().allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `what no key of its part is leaves that part open`() {
    let text =
      "案例分析题\n案例：某厂爆炸。\n（1）等级（　）。\nA. 一般\nB. 较大\n（2）报告（　）。\nA. 甲\nB. 乙\n（3）可以迟报。\n答案：1.B 2.无 3.错\n"
    #expect(
      QuestionLines.of(text).dropFirst() == [
        "  单 等级（　）。 一般/较大 = B", "  单 报告（　）。 甲/乙 = ?", "  判 可以迟报。 = 错",
      ])
  }

  @Test func `a range of numbers is the text of a blank`() {
    let text = "填空题\n1. 每______个月查一次。答案：3-6\n2. 静置______小时。答案：8-12\n"
    #expect(QuestionLines.of(text) == ["填 每______个月查一次。 = 3-6", "填 静置______小时。 = 8-12"])
  }

  @Test func `a list of keys is no text for a blank`() {
    let text = "案例分析题\n3．某厂起火。\n1．属于（　）。\nA．一般\nB．较大\n2．单位应当上报。（　）\n参考答案：3．1．B 2．对\n"
    #expect(QuestionLines.of(text).allSatisfy { !$0.contains("1．B") })
  }
}
