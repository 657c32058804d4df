import BankLoader
import Testing

/// Sheets with an option a row.
@Suite struct OptionRowTests {
  private let read = ["单 火警是（　）。 110/119/120 = B", "多 安全色有（　）。 红/黄/紫 = AB"]

  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.csv"))
  }

  @Test(arguments: ["√", "是", "1", "正确", "TRUE"])
  func `a mark says which are right`(mark: String) {
    let text = """
      序号,题目,选项,选项内容,是否正确
      1,火警是（　）。,A,110,
      ,,B,119,\(mark)
      ,,C,120,
      2,安全色有（　）。,A,红,\(mark)
      ,,B,黄,\(mark)
      ,,C,紫,

      """
    #expect(questions(text) == read)
  }

  @Test func `the stem may stand in each row, and the mark say no`() {
    let text = """
      题目,选项,是否正确
      火警是（　）。,110,否
      火警是（　）。,119,是
      火警是（　）。,120,否
      安全色有（　）。,红,是
      安全色有（　）。,黄,是
      安全色有（　）。,紫,否

      """
    #expect(questions(text) == read)
  }

  @Test func `without a mark there is no key`() {
    let text = "题目,选项内容,是否正确\n火警是（　）。,110,\n,119,\n安全色有（　）。,红,1\n,黄,\n"
    #expect(questions(text) == ["单 火警是（　）。 110/119 = ?", "单 安全色有（　）。 红/黄 = A"])
  }

  @Test func `what marks may mean otherwise is no key`() {
    let text = "题目,选项内容,是否正确\n火警是（　）。,110,2\n,119,3\n安全色有（　）。,红,2\n,黄,3\n"
    #expect(questions(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `letters count the options where a column has the keys`() {
    let text = """
      序号,题干,选项,选项内容,答案
      1,火警是（　）。,A,110,B
      ,,B,119,
      ,,C,120,
      2,安全色有（　）。,A,红,AB
      ,,B,黄,
      ,,C,紫,

      """
    #expect(questions(text) == read)
  }

  @Test func `letters that do not run on count nothing`() {
    let text = """
      序号,题干,选项,选项内容,答案
      1,火警是（　）。,A,110,B
      ,,C,119,
      ,,B,120,
      2,安全色有（　）。,A,红,AB
      ,,B,黄,

      """
    #expect(!questions(text).contains("单 火警是（　）。 110/119/120 = B"))
  }
}
