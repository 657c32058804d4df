import BankLoader
import ExamModel
import Testing

/// Tables without headers, with several, and text that only looks like one.
@Suite struct LooseTableTests {
  @Test(arguments: ["\t", "|||", "@@@"])
  func `lines cut alike need no header`(separator: String) {
    let text = ["先报告事故情况。", "后报告事故情况。", "不必报告事故情况。"].enumerated()
      .map {
        "\($0.offset + 1)\(separator)\($0.element)\(separator)\($0.offset == 1 ? "错" : "对")\n"
      }
      .joined()
    #expect(
      QuestionLines.of(text) == ["判 先报告事故情况。 = 对", "判 后报告事故情况。 = 错", "判 不必报告事故情况。 = 对"])
  }

  @Test func `commas in keys make no table of a text`() {
    let text = """
      1、多选题（　）要先做。
      A.甲
      B.乙
      C.丙
      D.丁
      正确答案：A,B,C,D
      2、多选题（　）要后做。
      A.甲
      B.乙
      C.丙
      参考答案：A,C

      """
    #expect(QuestionLines.of(text).map { $0.split(separator: " = ").last } == ["ABCD", "AC"])
  }

  @Test func `a further header has its own columns`() {
    let text = """
      一、单选题,,,,
      序号,题目,A,B,答案
      1,谁负责（　）。,甲,乙,B
      二、判断题,,,,
      序号,题目,答案,,
      1,先报告。,对,,
      2,后报告。,错,,
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")) == [
        "单 谁负责（　）。 甲/乙 = B", "判 先报告。 = 对", "判 后报告。 = 错",
      ])
  }
}
