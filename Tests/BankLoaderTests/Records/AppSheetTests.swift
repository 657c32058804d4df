import BankLoader
import ExamModel
import Testing

/// Tables as apps write them out.
@Suite struct AppSheetTests {
  private func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.csv")
  }

  private func codes(_ text: String) -> [String] {
    document(text).diagnostics.map(\.finding.code)
  }

  @Test func `where one column for the key is empty, another may have it`() {
    let text = """
      题干,选项A,选项B,标准答案,参考答案
      先做（　）。,甲,乙,B,
      后做（　）。,丙,丁,,A

      """
    #expect(QuestionLines.of(document(text)) == ["单 先做（　）。 甲/乙 = B", "单 后做（　）。 丙/丁 = A"])
    #expect(codes(text) == [])
  }

  @Test func `a second key that differs from the first is not passed over`() {
    let text = """
      题干,选项A,选项B,标准答案,参考答案
      先做（　）。,甲,乙,B,A
      后做（　）。,丙,丁,,A

      """
    #expect(codes(text) == ["unread-column"])
  }

  @Test func `lines with a number sign above the header are no headings of Markdown`() {
    let text = """
      # deck: 安全
      # tags: 甲
      question,A,B,answer
      先做（　）。,甲,乙,B

      """
    #expect(QuestionLines.of(document(text)) == ["单 先做（　）。 甲/乙 = B"])
  }

  @Test func `each cell of options is cut by the sign that makes its answer one of them`() {
    let text = """
      question,options,answer
      先做（　）。,甲;乙;丙,乙
      后做（　）。,丁|戊|己,己

      """
    #expect(
      QuestionLines.of(document(text)) == ["单 先做（　）。 甲/乙/丙 = B", "单 后做（　）。 丁/戊/己 = C"])
  }

  @Test func `a calculation answered in words is no number`() {
    let text = """
      题型,题目,答案
      计算题,求周期。,T = 0.001 秒，由频率求倒数
      计算题,求三与四的和。,7

      """
    let questions = document(text).bank.questions
    #expect(questions.map(\.kind) == [.shortAnswer, .numeric])
  }

  @Test func `a level of difficulty in digits counts from no known end`() {
    let text = """
      题目,A,B,答案,difficulty
      先做（　）。,甲,乙,B,3
      后做（　）。,丙,丁,A,5

      """
    #expect(codes(text) == ["unread-column"])
    let words = """
      题目,A,B,答案,difficulty
      先做（　）。,甲,乙,B,easy
      后做（　）。,丙,丁,A,Hard

      """
    #expect(codes(words) == [])
    #expect(document(words).bank.questions.map(\.difficulty?.band) == [.easy, .hard])
  }
}
