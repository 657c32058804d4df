import ExamModel
import Testing

@testable import BankLoader

/// Further fields behind keys on their lines.
@Suite struct KeyFieldTests {
  private static func text(_ field: String, blank: String = "（　）") -> String {
    """
    一、填空题
    1. 坚持预防为主、\(blank)的方针。
    正确答案：综合治理\(field)
    2. 隐患分为\(blank)级。
    正确答案：三\(field)

    """
  }

  @Test(arguments: [
    "　　依据：《某法》第三条", "　　出处：第三条", "\t考点：方针", "  难度：易", "  来源：讲义", "  解析：第三条",
  ])
  func `what a label sets off is no part of the answer`(field: String) {
    for blank in ["（　）", "（      ）", "____"] {
      let keys = Reading.document(Self.text(field, blank: blank)).bank.questions.map { question in
        question.key.map { KeyText.text(of: $0) } ?? "?"
      }
      #expect(keys == ["综合治理", "三"])
    }
  }

  @Test func `words with a colon and no gap before them stay`() {
    let text = Self.text("（又称：综治）")
    #expect(Reading.document(text).bank.questions.map(\.key).allSatisfy { $0 != nil })
  }
}
