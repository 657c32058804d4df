import ExamModel
import Testing

@testable import BankLoader

/// Lists of keys without numbers.
@Suite struct KeyRowTests {
  private static func questions(_ count: Int, options: String = "A. 甲\nB. 乙\nC. 丙\nD. 丁\n")
    -> String
  {
    (1...count).map { "\($0). 第\($0)项是（　）。\n" + options }.joined()
  }

  private static func keys(_ text: String) -> String {
    Reading.document(text).bank.questions.map { question in
      question.key.map { KeyText.text(of: $0) } ?? "?"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    "参考答案\nABCDA\n", "参考答案：ABCDA\n", "【参考答案】A B C D A\n",
    "参考答案\n一、单选题\nABCDA\n",
  ])
  func `rows of keys go to as many questions`(list: String) {
    #expect(Self.keys("一、单选题\n" + Self.questions(5) + list) == "A B C D A")
  }

  @Test func `rows may stand in groups of five, and behind each section`() {
    let ten = "一、单选题\n" + Self.questions(10)
    #expect(Self.keys(ten + "参考答案：ABCDA BCDAB\n") == "A B C D A B C D A B")
    let sections =
      "一、单选题\n" + Self.questions(5) + "答案：ABCDA\n二、单选题\n" + Self.questions(3) + "答案：CCB\n"
    #expect(Self.keys(sections) == "A B C D A C C B")
  }

  @Test func `words are keys of several letters where they are as many as the questions`() {
    #expect(Self.keys("一、多选题\n" + Self.questions(3) + "参考答案\nABC BCD AB\n") == "ABC BCD AB")
  }

  @Test(arguments: ["参考答案\nABCDAB\n", "参考答案\nABBA\n"])
  func `rows that are not as many are nobody's`(list: String) {
    let text = "一、单选题\n" + Self.questions(5) + list
    #expect(Self.keys(text) == "? ? ? ? ?")
    #expect(!QuestionLines.doubts(text).isEmpty)
  }

  @Test func `rows with a letter that no option has are nobody's`() {
    let text = Self.questions(5, options: "A. 甲\nB. 乙\nC. 丙\n") + "参考答案\nABCDA\n"
    #expect(Self.keys(text) == "? ? ? ? ?")
  }

  @Test func `letters that may be one key or several are left open`() {
    #expect(Self.keys(Self.questions(3) + "【参考答案】A B C\n") == "? ? ?")
    #expect(Self.keys("多选题\n" + Self.questions(3) + "答案：ABC\n") == "? ? ABC")
  }

  @Test func `words for right and wrong stand together behind a range`() {
    let text = """
      是非题
      第1题 甲应当报告。
      第2题 乙应当报告。
      第3题 丙应当报告。

      参考答案
      是非题
      1-3 对错误正确

      """
    #expect(
      QuestionLines.of(text) == ["判 甲应当报告。 = 对", "判 乙应当报告。 = 错", "判 丙应当报告。 = 对"])
  }
}
