import ExamModel
import Testing

@testable import BankLoader

/// Lists of keys at the end in forms that only some papers have.
@Suite struct OddKeyListTests {
  private static let choices =
    "一、单项选择\n1. 谁值班（　）。\nA. 甲\nB. 乙\n2. 谁登记（　）。\nA. 丙\nB. 丁\n3. 谁巡查（　）。\nA. 戊\nB. 己\n"
  private static let read = [
    "单 谁值班（　）。 甲/乙 = A", "单 谁登记（　）。 丙/丁 = B", "单 谁巡查（　）。 戊/己 = A",
  ]

  @Test(arguments: [
    "参考答案：\n一、单项选择\n1-A，2-B，3-A\n", "参考答案：\n一、单项选择\n1-A  2-B  3-A\n", "答案\n一、单项选择：1-3 ABA\n",
  ])
  func `keys behind dashes, and behind the colon of a heading`(list: String) {
    #expect(QuestionLines.of(Self.choices + list) == Self.read)
  }

  private static let statements =
    "一、判断题\n1. 值班员应当登记。（　）\n2. 巡查可以不记录。（　）\n3. 交接应当签字。（　）\n"

  @Test func `the numbers of what is right and of what is wrong`() {
    let text = Self.statements + "参考答案\n一、判断题\n正确：1、3\n错误：2\n"
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当登记。（　） = 对", "判 巡查可以不记录。（　） = 错", "判 交接应当签字。（　） = 对",
      ])
  }

  @Test(arguments: ["正确：1、3\n", "正确：1、3\n错误：2、3\n", "正确：1\n错误：2\n正确：3\n"])
  func `lists that do not say all of it once give nothing`(list: String) {
    let keys = Reading.document(Self.statements + "参考答案\n一、判断题\n\(list)").bank.questions.map(\.key)
    #expect(keys[2] == nil)
  }

  @Test func `an answer in points is one answer`() {
    let text =
      "一、简答题\n1. 怎样值班？\n2. 怎样巡查？\n3. 怎样登记？\n参考答案\n一、简答题\n1、1.先交接；2.再签字；3.后上岗。\n"
      + "2、1.先登记；2.再巡查；3.后报告。\n3、当面登记。\n"
    #expect(
      QuestionLines.of(text) == [
        "简 怎样值班？ = 1.先交接；2.再签字；3.后上岗。", "简 怎样巡查？ = 1.先登记；2.再巡查；3.后报告。",
        "简 怎样登记？ = 当面登记。",
      ])
  }

  @Test func `the last answer of a paper stands before the title of the next list`() {
    let text =
      "试卷一\n（一）判断题\n1. 值班员应当登记。（　）\n2. 巡查可以不记录。（　）\n（二）问答题\n1. 怎样值班？\n"
      + "试卷二\n（一）判断题\n1. 交接应当签字。（　）\n2. 来宾可以不登记。（　）\n（二）问答题\n1. 怎样巡查？\n"
      + "试卷一参考答案\n（一）判断题\n1.√ 2.×\n（二）问答题\n1.先交接，后上岗。\n"
      + "试卷二参考答案\n（一）判断题\n1.√ 2.×\n（二）问答题\n1.沿路线进行。\n"
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当登记。（　） = 对", "判 巡查可以不记录。（　） = 错", "简 怎样值班？ = 先交接，后上岗。",
        "判 交接应当签字。（　） = 对", "判 来宾可以不登记。（　） = 错", "简 怎样巡查？ = 沿路线进行。",
      ])
  }
}
