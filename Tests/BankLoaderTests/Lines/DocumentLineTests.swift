import ExamModel
import Testing

@testable import BankLoader

@Suite struct DocumentLineTests {
  @Test func `lines of a document keep the numbers that they have there`() {
    let source = SourceText(
      file: "题库.docx",
      lines: [
        DocumentLine(text: "  1. 甲（　）。", number: 3),
        DocumentLine(text: "", number: 4),
        DocumentLine(text: "A. 乙", number: 7),
        DocumentLine(text: "B. 丙", number: 7),
      ])
    #expect(source.lines.map(\.number) == [3, 7, 7])
    #expect(source.lines.map(\.isAfterBlank) == [false, true, false])
    let last = source.lines[2]
    #expect(source.position(of: last) == SourcePosition(file: "题库.docx", line: 7))
    #expect(source.position(at: last.start + 1) == SourcePosition(file: "题库.docx", line: 7))
  }

  @Test func `a line end within a text makes no second line`() {
    let source = SourceText(file: "", lines: [DocumentLine(text: "1. 甲\n乙", number: 1)])
    #expect(source.lines.count == 1)
  }
}
