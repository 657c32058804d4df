import BankLoader
import ExamModel
import Testing

@Suite struct DottedNameTests {
  private func lines(_ text: String, file: String = "题库.txt") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `the dot of a name is no second sign behind a letter`() {
    let text = """
      一、单选题
      1. 值班表存成（　）。
      A..docx  B..xlsx  C..pdf
      答案：B
      2. 查岗系统用（　）写成。
      A、.NET
      B、.PHP
      答案：A
      """
    #expect(lines(text) == ["单 值班表存成（　）。 .docx/.xlsx/.pdf = B", "单 查岗系统用（　）写成。 .NET/.PHP = A"])
  }

  @Test func `two dots before other texts are one sign`() {
    let text = """
      一、单选题
      1. 谁锁门（　）。
      A..门卫  B..班长
      答案：B
      2. Who keeps the key?
      A..The guard
      B..He who leads
      答案：A
      """
    #expect(
      lines(text) == ["单 谁锁门（　）。 门卫/班长 = B", "单 Who keeps the key? The guard/He who leads = A"])
  }

  @Test func `it stays in the answers of a list, and in labelled texts`() {
    let text = """
      一、填空题
      1. 值班表的扩展名是____。
      2. 签到页的扩展名是____。
      参考答案
      1、.xlsx
      2、.html
      """
    #expect(
      lines(text).map { $0.split(separator: " ").last.map(String.init) } == [".xlsx", ".html"])
    let json = #"[{"question": "值班表存成（　）。", "options": ["A..docx", "B..xlsx"], "answer": "B"}]"#
    #expect(lines(json, file: "题库.json") == ["单 值班表存成（　）。 .docx/.xlsx = B"])
  }

  @Test func `the letter of the next option, or a sign between options, may follow the name`() {
    let text = """
      一、单选题
      1. 值班表存成（　）。
      A．.docxB．.xlsxC．.pdf
      答案：B
      """
    #expect(lines(text) == ["单 值班表存成（　）。 .docx/.xlsx/.pdf = B"])
    let cells = "题干,选项,答案\n值班表存成（　）。,A..docx$B..xlsx$C..pdf,B\n"
    #expect(lines(cells, file: "题库.csv") == ["单 值班表存成（　）。 .docx/.xlsx/.pdf = B"])
  }
}
