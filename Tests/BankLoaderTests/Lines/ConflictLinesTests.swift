import ExamModel
import Testing

@testable import BankLoader

@Suite struct ConflictLinesTests {
  @Test func `two versions of an answer leave it open`() {
    let text = """
      一、单选题
      1. 谁负责登记（　）。
      A. 甲方
      B. 乙方
      <<<<<<< HEAD
      答案：A
      =======
      答案：B
      >>>>>>> 修订
      2. 何时报告（　）。
      A. 当日
      B. 次日
      答案：A

      """
    #expect(QuestionLines.of(text) == ["单 谁负责登记（　）。 甲方/乙方 = ?", "单 何时报告（　）。 当日/次日 = A"])
    #expect(
      QuestionLines.doubts(text) == [
        "5 stray-line", "7 stray-line", "8 ambiguous-key", "9 stray-line",
      ])
  }

  @Test(arguments: ["题库.txt", "题库.md"])
  func `two versions of a question stay apart, and open where their keys differ`(file: String) {
    let text = """
      一、单选题
      <<<<<<< HEAD
      1. 谁保管（　）。
      A. 甲
      B. 乙
      答案：A
      =======
      1. 谁保管（　）。
      A. 甲
      B. 乙
      答案：B
      >>>>>>> 修订
      2. 谁签字（　）。
      A. 甲
      B. 乙
      答案：A

      """
    #expect(
      QuestionLines.of(Reading.document(text, file: file)) == [
        "单 谁保管（　）。 甲/乙 = ?", "单 谁保管（　）。 甲/乙 = ?", "单 谁签字（　）。 甲/乙 = A",
      ])
  }

  @Test func `a mark left alone is no part of an option or an explanation`() {
    let text = """
      一、单选题
      1. 谁保管（　）。
      A. 甲
      <<<<<<< 保存的版本
      B. 乙
      答案：A
      解析：见规定。
      >>>>>>> 保存的版本

      """
    let document = Reading.document(text)
    #expect(QuestionLines.of(document) == ["单 谁保管（　）。 甲/乙 = A"])
    #expect(document.bank.questions.first?.rationale == "见规定。")
  }
}
