/// A table with a heading row, column by column; for tables of many rows and few different texts.
package struct CodedTable: Sendable, Hashable {
  /// The columns that were wanted, in the order of the file.
  package var columns: [CodedColumn]
  /// How many rows stand below the headings.
  package var rowCount: Int

  package init(columns: [CodedColumn], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
  }
}
