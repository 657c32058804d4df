import ExamModel
import Testing

@testable import BankLoader

/// Headings with a count or with what says how to answer behind the word for the kind.
@Suite struct InstructedHeadingTests {
  @Test(arguments: [
    "【判断题】（共22题，每题1分）", "Part 2 判断题（每题1分）", "Part 2 判断", "二、判断题部分", "二、判断题部分（每题1分，共2分）",
    "判断：（每题1分，共17分）。正确的打“√”，错误的打“×”。", "2. 判断（每题1分，共8分）正确的打“√”，错误的打“×”。",
    "【判断】。正确的打“√”，错误的打“×”。", "二、判断正确的在括号内打√，错误的打×。",
  ])
  func `it names the kind`(heading: String) {
    let text =
      "一、单选题\n1. 谁值班（ A ）。\nA. 甲\nB. 乙\n2. 谁登记（ B ）。\nA. 丙\nB. 丁\n\(heading)\n"
      + "1. 值班员应当登记。（√）\n2. 巡查可以不记录。（×）\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　）。 甲/乙 = A", "单 谁登记（　）。 丙/丁 = B", "判 值班员应当登记。（　） = 对",
        "判 巡查可以不记录。（　） = 错",
      ])
  }

  @Test(arguments: [
    "四.填空请将正确答案填写在横线上。", "【填空题】。请将正确答案填写在横线上。", "Part 4 填空题（每题2分，共4分）。请将正确答案填写在横线上。",
  ])
  func `it begins fill-ins, which no question above swallows`(heading: String) {
    let text =
      "一、判断题\n1. 值班员应当登记。（√）\n2. 巡查可以不记录。（×）\n\(heading)\n1. 登记在____上。\n2. 巡查由____进行。\n"
    #expect(
      Reading.document(text).bank.questions.map(\.kind) == [
        .trueFalse, .trueFalse, .fillIn, .fillIn,
      ])
  }

  @Test func `a tag before a stem stays a tag`() {
    let text =
      "【单选题】谁值班（　）。\nA. 甲\nB. 乙\n答案：A\n【判断题】正确的登记应当打在值班表上。\n答案：对\n"
      + "【多选题】（2分）谁巡查（　）。\nA. 丙\nB. 丁\n答案：AB\n"
    let kinds = Reading.document(text).bank.questions.map(\.kind)
    #expect(kinds == [.singleChoice, .trueFalse, .multipleChoice])
  }

  @Test func `the keys of choices of no certain kind stand under the same word`() {
    let text =
      "【选择题】。每题只有一个正确答案，请将正确答案的序号填在括号内。\n1. 谁值班（　）。\nA. 甲\nB. 乙\n2. 谁登记（　）。\nA. 丙\nB. 丁\n"
      + "【填空题】。请将正确答案填写在横线上。\n1. 巡查由____进行。\n参考答案\n【选择题】\n1. A  2. B\n【填空题】\n1. 门卫\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　）。 甲/乙 = A", "单 谁登记（　）。 丙/丁 = B", "填 巡查由____进行。 = 门卫",
      ])
  }
}
