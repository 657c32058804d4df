import Tables

/// A table of a document.
struct DocumentTable {
  /// A cell that holds something.
  struct Cell {
    /// The column that it begins in, from 1.
    var column: Int
    var lines: [DocumentLine]

    /// Its lines as one text.
    var text: String { lines.map(\.text).joined(separator: "\n") }
  }

  /// A row that holds something.
  struct Row {
    /// The number of its first line in the file.
    var number: Int
    var cells: [Cell]
  }

  var rows: [Row] = []
  /// Cells over several rows; the text is in the first.
  var merged: [CellRange] = []

  /// The table as a sheet without a name.
  var sheet: Sheet {
    let rows = rows.map { row in
      let cells = row.cells.map { SheetCell(column: $0.column, text: $0.text) }
      return SheetRow(
        number: row.number, cells: cells.filter { !FieldText.trimmed($0.text).isEmpty })
    }
    return Sheet(name: "", rows: rows.filter { !$0.cells.isEmpty }, merged: merged)
  }
}
