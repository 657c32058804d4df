import Tables

/// Further headers within a sheet.
extension SheetTable {
  /// Whether a row has one cell, and a header comes next: it names what follows.
  func isAboveHeader(_ row: SheetRow, at index: Int) -> Bool {
    guard row.cells.count == 1, index + 1 < sheet.rows.count,
      SheetHeading(row.cells[0].text) == nil
    else { return false }
    let next = sheet.rows[index + 1]
    return isHeader(next) || otherHeader(next) != nil
  }

  /// Whether a row repeats the header.
  func isHeader(_ row: SheetRow) -> Bool {
    guard row.cells.count > 1, columns.names[row.cells[0].column] == row.cells[0].text else {
      return false
    }
    return SheetColumns(header: row)?.fields == columns.fields
  }

  /// The columns of a row that is a header of its own, as of the statements below the choices.
  func otherHeader(_ row: SheetRow) -> SheetColumns? {
    // Examples read like names: 题干内容 | 选项A | 选项B | B.
    if sheet.naming != .anywhere, !SheetColumns.namesAll(row) { return nil }
    guard row.cells.count > 1, row.cells.allSatisfy({ ColumnName.isExact($0.text) }) else {
      return nil
    }
    return SheetColumns(header: row)
  }
}
