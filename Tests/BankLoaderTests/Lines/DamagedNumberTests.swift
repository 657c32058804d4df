import ExamModel
import Testing

@testable import BankLoader

/// Numbers and letters that skip, stand twice or were lost: the questions beside them stay whole.
@Suite struct DamagedNumberTests {
  private func keys(_ text: String) -> String {
    Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } ?? "?" }
      .joined()
  }

  @Test(arguments: [[1, 2, 4, 5, 6], [1, 2, 2, 3, 4], [1, 2, 14, 15, 16], [1, 2, 203, 4, 5]])
  func `numbers without a sign may skip, stand twice or be wrong`(numbers: [Int]) {
    let text = numbers.enumerated().map { place, number in
      "\(number)第\("甲乙丙丁戊".map(String.init)[place])项谁负责（　）。\nA. 甲方\nB. 乙方\n答案：\(place % 2 == 0 ? "A" : "B")\n"
    }.joined(separator: "\n")
    #expect(
      QuestionLines.of("一、单选题\n" + text).map { String($0.dropFirst(2).prefix(3)) + $0.suffix(1) }
        == [
          "第甲项A", "第乙项B", "第丙项A", "第丁项B", "第戊项A",
        ])
  }

  @Test func `a number without a stem keeps those behind it`() {
    let text = """
      1\t谁负责（　）。
      A. 甲
      B. 乙
      答案：A
      2
      A. 甲
      B. 乙
      答案：B
      3\t谁批准（　）。
      A. 甲
      B. 乙
      答案：B
      """
    #expect(QuestionLines.of(text).last == "单 谁批准（　）。 甲/乙 = B")
    #expect(QuestionLines.doubts(text).contains("5 empty-stem"))
  }

  @Test func `a question that breaks off behind an explanation is none of it`() {
    let text = "一、判断题\n1. 应当报告。\n答案：对\n2. 应当改正。\n答案：对\n解析：见第三条。\n3. 储存的危险化"
    #expect(QuestionLines.of(text) == ["判 应当报告。 = 对", "判 应当改正。 = 对", "判 储存的危险化 = ?"])
    #expect(QuestionLines.doubts(text) == ["7 missing-key"])
  }

  @Test func `a question whose number was lost stands apart by its options`() {
    let text = """
      一、单选题
      1. 谁负责（ A ）。
      A. 甲
      B. 乙

      谁批准（ B ）。
      A. 甲
      B. 乙

      3. 谁报告（ A ）。
      A. 甲
      B. 乙
      """
    #expect(keys(text) == "ABA")
  }

  @Test func `the last option may stand right behind another`() {
    let text = "1. 谁负责（　）。\nA. 甲方\nB. 乙方\nC. 丙方D. 丁方\n答案：D"
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲方/乙方/丙方/丁方 = D"])
  }

  @Test func `a letter without a sign that stands twice leaves the key open`() {
    let text = "1. 谁负责（　）。\nA 甲方\nB 乙方\nC 丙方\nC 丁方\n答案：C\n2. 谁批准（　）。\nA 甲方\nB 乙方\n答案：B"
    #expect(keys(text) == "?B")
  }
}
