/// A sheet of a workbook: the cells that hold something.
package struct Sheet: Sendable, Hashable {
  /// What its tab says.
  package var name: String
  /// The rows that hold anything, top down.
  package var rows: [SheetRow]
  /// Cells that are shown as one, whose text only the first of them holds.
  package var merged: [CellRange]
  /// Where the names of its columns stand.
  package var naming = SheetNaming.anywhere

  package init(name: String, rows: [SheetRow] = [], merged: [CellRange] = []) {
    self.name = name
    self.rows = rows
    self.merged = merged
  }
}
