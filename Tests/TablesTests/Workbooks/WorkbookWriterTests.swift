import Tables
import Testing

@Suite struct WorkbookWriterTests {
  private let sheet = SheetDraft(
    name: "题库",
    rows: [
      [.text("标题：甲")], [.text("题型"), .text("题干"), .text("分值")],
      [.text("单选题"), .text("=1+1\n<b>&\u{1}_x000D_"), .number("1.5")], [],
      [.text(""), .text("　末"), .number("不是数")],
    ],
    header: 1, widths: [10, 40], choices: [0: ["单选题", "多选题"]])

  @Test func `what is written reads back, and no text runs`() throws {
    let workbook = try WorkbookReader.read(WorkbookWriter.bytes(of: [sheet]))
    #expect(workbook.problems.isEmpty)
    #expect(workbook.sheets.map(\.name) == ["题库"])
    #expect(
      workbook.sheets[0].rows.map { $0.cells.map(\.text) } == [
        ["标题：甲"], ["题型", "题干", "分值"], ["单选题", "=1+1\n<b>&\u{1}_x000D_", "1.5"],
        ["　末", "不是数"],
      ])
    #expect(workbook.sheets[0].rows.map(\.number) == [1, 2, 3, 5])
  }

  @Test func `the same sheets give the same bytes`() throws {
    #expect(
      try WorkbookWriter.bytes(of: [sheet, sheet.named("二")])
        == WorkbookWriter.bytes(of: [sheet, sheet.named("二")]))
  }
}

extension SheetDraft {
  fileprivate func named(_ name: String) -> SheetDraft {
    var sheet = self
    sheet.name = name
    return sheet
  }
}
