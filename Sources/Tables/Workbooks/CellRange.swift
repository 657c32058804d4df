/// A rectangle of cells.
package struct CellRange: Sendable, Hashable {
  /// Rows, from 1.
  package var rows: ClosedRange<Int>
  /// Columns, from 1 for A.
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The range of a reference such as `A2:A10` or `B3`; nil for any other text.
  init?(reference: String) {
    let corners = reference.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let first = CellReference(corners[0]),
      let last = CellReference(corners[corners.count - 1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
