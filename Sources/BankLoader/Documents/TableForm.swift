import Tables

/// What a table of a document is.
enum TableForm {
  /// Questions as records, by a sheet that has one a row.
  case records(Sheet)
  /// Anything else: lines, as if there were no table.
  case lines([DocumentLine])

  /// The form of each table of a document.
  static func forms(of tables: [DocumentTable]) -> [TableForm] {
    var header: SheetColumns?
    return tables.map { table in
      if let sheet = LabelTable.sheet(of: table) { return .records(sheet) }
      let sheet = table.sheet
      if let columns = self.header(of: sheet) {
        header = columns
        return .records(sheet)
      }
      let isLike = header.map { !sheet.rows.isEmpty && SheetGuess.fits($0, sheet) } == true
      let isList = isLike || sheet.rows.count >= 3 && SheetGuess.columns(of: sheet) != nil
      return isList ? .records(sheet) : .lines(TableLines.lines(of: table))
    }
  }

  /// The header of a table of questions; nil where it has none, or nothing under it.
  private static func header(of sheet: Sheet) -> SheetColumns? {
    for (index, row) in sheet.rows.prefix(3).enumerated() {
      if let columns = SheetColumns(header: row) {
        return index + 1 < sheet.rows.count ? columns : nil
      }
    }
    return nil
  }
}
