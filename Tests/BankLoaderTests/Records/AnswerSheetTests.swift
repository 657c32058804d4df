import BankLoader
import ExamModel
import FileContainers
import Tables
import Testing

/// Workbooks whose answers stand on a sheet of their own.
@Suite struct AnswerSheetTests {
  private func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
    SheetDraft(name: name, rows: rows.map { $0.map(TableValue.text) })
  }

  private func keys(_ answers: [[String]]) throws -> [AnswerKey?] {
    let questions = [
      ["题号", "题目", "A", "B"], ["1", "应先查验（　）。", "证件", "天气"], ["2", "应后登记（　）。", "菜单", "来访人"],
    ]
    let bytes = try WorkbookWriter.bytes(of: [sheet("试题", questions), sheet("答案", answers)])
    let document = BankReader.read(bytes: bytes, file: "题库.xlsx", digest: Reading.digest)
    return document.bank.questions.map(\.key)
  }

  @Test func `answers belong to the questions of their numbers`() throws {
    #expect(
      try keys([["题号", "答案"], ["2", "B"], ["1", "A"]]) == [.choices([0]), .choices([1])])
  }

  @Test(arguments: [
    [["题号", "答案"], ["1", "A"], ["1", "B"]], [["题号", "答案"], ["1", "A"], ["3", "B"]],
    [["题号", "答案"], ["1", "A"], ["2", "B"], ["3", "A"]],
  ])
  func `numbers that do not fit give no key`(answers: [[String]]) throws {
    #expect(try keys(answers) == [nil, nil])
  }
}
