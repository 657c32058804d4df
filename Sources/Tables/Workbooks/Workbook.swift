/// What a spreadsheet file holds: its sheets, as far as they could be read.
package struct Workbook: Sendable, Hashable {
  /// In the order of their tabs, hidden ones too.
  package var sheets: [Sheet]
  /// What could not be read, in the order it was met.
  package var problems: [WorkbookProblem]

  package init(sheets: [Sheet] = [], problems: [WorkbookProblem] = []) {
    self.sheets = sheets
    self.problems = problems
  }
}
