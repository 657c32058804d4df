import ExamModel
import Testing

@testable import BankLoader

/// Answers in words that took in what stands below them.
@Suite struct SwallowedAnswerTests {
  @Test func `an answer that goes on with a further question is none`() {
    let text = """
      1.下列哪项不是值班员的职责？
      (1)填写日志
      (2)夜间巡查
      (3)做饭
      答案：(3)
      2.下列哪项是门卫的职责？
      (1)填写日志
      (2)夜间巡查
      (3)登记
      答案：(3)
      """
    let answers = Reading.document(text, file: "题库.txt").bank.questions.compactMap { question in
      if case .text(let answer)? = question.key { answer } else { nil }
    }
    #expect(!answers.contains { $0.contains("门卫的职责") })
  }

  @Test func `numbered points of an answer are its own`() {
    let text = "1.值班员的职责有哪些？\n答案：包括：\n1.填写日志。\n2.夜间巡查。\n"
    #expect(Reading.document(text, file: "题库.txt").bank.questions.first?.key != nil)
  }
}
