import ExamModel
import Testing

@testable import BankLoader

/// Signs of sites before numbers, and keys in boxes of their own.
@Suite struct NumberSignTests {
  @Test func `a number behind a hash or a star is a question's`() {
    let text = """
      #1 谁登记来访（　）。
      A.门卫
      B.班长
      答案：A
      #2 谁保管钥匙（　）。
      A.门卫
      B.班长
      答案：B
      """
    let expected = ["单 谁登记来访（　）。 门卫/班长 = A", "单 谁保管钥匙（　）。 门卫/班长 = B"]
    #expect(QuestionLines.of(text) == expected)
    let starred = text.replacing("#1 ", with: "*1. ").replacing("#2 ", with: "*2. ")
    #expect(QuestionLines.of(starred) == expected)
  }

  @Test func `a letter in a box below the options is the key`() {
    let text = """
      一、单选题
      1、谁登记来访（　）。
      A、门卫
      B、班长
      【A】
      2、谁保管钥匙（　）。
      A、门卫
      B、班长
      【B】
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访（　）。 门卫/班长 = A", "单 谁保管钥匙（　）。 门卫/班长 = B",
      ])
  }

  @Test func `options in boxes stay options`() {
    let text = """
      1、谁登记来访（　）。
      【A】门卫
      【B】班长
      答案：A
      """
    #expect(QuestionLines.of(text) == ["单 谁登记来访（　）。 门卫/班长 = A"])
  }

  @Test func `a stem that a line has broken before its filled blank goes on`() {
    let text = """
      1. 值班记录应当保存
      （ B ）年以上。
      A. 两
      B. 三
      2. 交接时
      （ A ）签字。
      A. 应当
      B. 不必
      3. 夜间由（ B ）巡查。
      A. 一人
      B. 两人
      """
    #expect(
      Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
        == ["B", "A", "B"])
    #expect(Reading.document(text).bank.questions.allSatisfy { $0.options.count == 2 })
  }
}
