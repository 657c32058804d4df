import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeyRemarksTests {
  private static func key(_ answer: String) -> String? {
    let text = """
      1. 值班电话是（　）。
      A. 110
      B. 119
      C. 120
      答案：\(answer)
      """
    return Reading.document(text).bank.questions.first?.key.map { KeyText.text(of: $0) }
  }

  @Test(arguments: ["B（P23）", "B（p.23-24）", "B（见教材）", "B（119）"])
  func `a place in a book, or the option's own text, in a bracket behind a letter is a remark`(
    answer: String
  ) {
    #expect(Self.key(answer) == "B")
  }

  @Test(arguments: ["B（110）", "B（应为C）", "B（见C）"])
  func `another option is none`(answer: String) {
    #expect(Self.key(answer) == nil)
  }

  @Test func `a letter and the word of its option are the key of a statement`() {
    let text = """
      1. 值班员应当登记。
      A. 正确
      B. 错误
      答案：A.正确
      2. 值班员可以离岗。
      A. 正确
      B. 错误
      答案：A.错误
      """
    let keys = Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
    #expect(keys == ["对", nil])
  }
}
