import ExamModel
import Testing

@testable import BankLoader

/// Questions without options whose numbers were typed wrongly.
@Suite struct SlippedNumberTests {
  @Test(arguments: ["1", "3", "4"])
  func `a statement begins behind another, whatever its number`(number: String) {
    let text =
      "一、判断题\n1. 值班员应当登记。（√）\n\(number). 巡查可以不记录。（×）\n5. 交接应当签字。（√）\n"
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当登记。（　） = 对", "判 巡查可以不记录。（　） = 错", "判 交接应当签字。（　） = 对",
      ])
  }

  @Test func `a doubled number gets no key of a list, and both questions are there`() {
    let text =
      "一、判断题\n1. 值班员应当登记。（　）\n2. 巡查可以不记录。（　）\n2. 交接应当签字。（　）\n4. 来宾应当登记。（　）\n"
      + "参考答案\n一、判断题\n1.√ 2.× 3.√ 4.√\n"
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.stem).count == 4)
    #expect(questions[1].key == nil && questions[2].key == nil)
  }

  @Test func `a fill-in begins behind another with the same number`() {
    let text =
      "一、填空题\n1. 登记在____上。\n2. 巡查由____进行。\n2. 交接由____签字。\n4. 来宾由____登记。\n"
      + "参考答案\n一、填空题\n1. 值班表\n2. 门卫\n3. 班长\n4. 门卫\n"
    let keys = Reading.document(text).bank.questions.map { $0.key != nil }
    #expect(keys == [true, false, false, true])
  }

  @Test func `points of a fill-in that end in a colon stay within it`() {
    let text = "一、填空题\n1. 登记在____上。\n2. 巡查的步骤是____：\n1. 先____\n2. 再____\n3. 来宾由____登记。\n"
    #expect(Reading.document(text).bank.questions.count == 3)
  }
}
