extension Table {
  /// The rows of a sheet as those of a text; a cell that holds nothing is an empty one.
  package init(_ sheet: Sheet) {
    self.init(
      rows: sheet.rows.map { row in
        var cells: [TableCell] = []
        // What stands far to the right of everything else belongs to no list of people.
        for cell in row.cells where cell.column <= Self.mostColumns {
          while cells.count < cell.column - 1 {
            cells.append(TableCell(text: "", line: row.number, column: cells.count + 1))
          }
          cells.append(TableCell(text: cell.text, line: row.number, column: cell.column))
        }
        return cells
      }.filter { !$0.isEmpty })
  }

  private static let mostColumns = 1000
}
