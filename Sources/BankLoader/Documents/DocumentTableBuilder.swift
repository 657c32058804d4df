import Tables

/// A table that is being read.
struct DocumentTableBuilder {
  private(set) var table = DocumentTable()
  private var row: DocumentTable.Row?
  private var cell: DocumentTable.Cell?
  private var column = 1
  private var span = 1
  private var rowSpan = 1
  /// The rows that cells above still take, by column.
  private var taken: [Int: Int] = [:]
  /// Cells that go on from row to row: the rows so far, by column.
  private var merges: [Int: ClosedRange<Int>] = [:]
  private var merge: Merge?
  private var isDeleted = false

  private enum Merge { case begins, goesOn }

  /// A row begins; `number` is that of its first paragraph.
  mutating func startRow(number: Int) {
    row = DocumentTable.Row(number: number, cells: [])
    column = 1
    isDeleted = false
    for (column, rows) in taken where rows > 0 {
      if let range = merges[column] {
        merges[column] = range.lowerBound...max(range.lowerBound, number)
      }
    }
  }

  mutating func endRow() {
    for column in taken.keys { taken[column, default: 0] -= 1 }
    for column in taken.filter({ $0.value <= 0 }).keys {
      taken[column] = nil
      endMerge(in: column)
    }
    if let row, !isDeleted { table.rows.append(row) }
    row = nil
  }

  /// The row is deleted.
  mutating func deleteRow() { isDeleted = true }

  /// Leaves columns free at the row's beginning.
  mutating func skip(_ columns: Int) { column += min(max(columns, 0), 100) }

  mutating func startCell() {
    while taken[column, default: 0] > 0 { column += 1 }
    cell = DocumentTable.Cell(column: column, lines: [])
    span = 1
    rowSpan = 1
    merge = nil
  }

  /// How many rows the cell takes: in those after this one its columns are not there.
  mutating func setRows(_ rows: Int) { rowSpan = min(max(rows, 1), 10_000) }

  /// How many columns the cell takes.
  mutating func setSpan(_ columns: Int) { span = min(max(columns, 1), 100) }

  /// The cell begins several in a column that are one, or goes on with them.
  mutating func setMerge(begins: Bool) { merge = begins ? .begins : .goesOn }

  /// A line of the cell.
  mutating func append(_ line: DocumentLine) {
    cell?.lines.append(line)
  }

  mutating func endCell() {
    guard let cell, let number = row?.number else { return }
    if merge == .goesOn, let rows = merges[column] {
      merges[column] = rows.lowerBound...max(rows.lowerBound, number)
    } else {
      endMerge(in: column)
      if merge == .begins || rowSpan > 1 { merges[column] = number...number }
      if rowSpan > 1 { for next in column..<column + span { taken[next] = rowSpan } }
      row?.cells.append(cell)
    }
    column += span
    self.cell = nil
  }

  private mutating func endMerge(in column: Int) {
    guard let rows = merges.removeValue(forKey: column), rows.count > 1 else { return }
    table.merged.append(CellRange(rows: rows, columns: column...column))
  }

  mutating func end() {
    for column in merges.keys.sorted() { endMerge(in: column) }
  }
}
