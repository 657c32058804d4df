import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeyColumnLinesTests {
  private static let paper = (1...6).map { "\($0). 第\($0)班由（　）值守。\nA. 甲\nB. 乙\nC. 丙\n" }.joined()

  @Test func `keys that run down in columns are taken by their numbers`() {
    let text = Self.paper + "参考答案\n1.A\t3.C\t5.B\n2.B\t4.A\t6.C\n"
    #expect(
      Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
        == ["A", "B", "C", "A", "B", "C"])
  }

  @Test func `a number that stands twice leaves the columns as they are`() {
    let text = Self.paper + "参考答案\n1.A\t3.C\t5.B\n2.B\t3.A\t6.C\n"
    let keys = Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
    #expect(keys[1] == nil)
  }
}
