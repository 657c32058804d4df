import Tables

/// Tables that stand side by side on a sheet, as to save paper:
/// `序号 | 题目 | 答案 | 序号 | 题目 | 答案`.
enum SideTables {
  /// The header is one of so many rows.
  private static let headRows = 60

  /// The tables as sheets of their own, from left to right; the sheet itself where it has but one.
  static func parted(_ sheet: Sheet) -> [Sheet] {
    guard let header = sheet.rows.prefix(headRows).first(where: isHeader)
    else { return [sheet] }
    let starts = starts(in: header)
    guard starts.count > 1 else { return [sheet] }
    return starts.enumerated().map { index, start in
      let first = index == 0 ? 0 : start
      let end = index + 1 < starts.count ? starts[index + 1] : Int.max
      var part = sheet
      part.rows = sheet.rows.compactMap { row in
        var row = row
        row.cells.removeAll { !(first..<end).contains($0.column) }
        return row.cells.isEmpty ? nil : row
      }
      return part
    }
  }

  /// Whether a row is a header, or two of them with names of a kind for the stems.
  private static func isHeader(_ row: SheetRow) -> Bool {
    if SheetColumns(header: row) != nil { return true }
    let kinds = row.cells.count { SheetColumns.namesKind(FieldText.trimmed($0.text)) }
    let keys = row.cells.count {
      ColumnName.isExact($0.text) && ColumnName($0.text)?.field == .key
    }
    // 单选题 | 判断题 may stand above the headers.
    return kinds > 1 && keys == kinds
  }

  /// The columns at which tables begin: each has a stem of the same name and a key of its own.
  private static func starts(in header: SheetRow) -> [Int] {
    let cells = header.cells.sorted { $0.column < $1.column }
    var fields = cells.map { ColumnName.isExact($0.text) ? ColumnName($0.text)?.field : nil }
    if !fields.contains(.stem) {
      for index in cells.indices where SheetColumns.namesKind(FieldText.trimmed(cells[index].text))
      {
        fields[index] = .stem
      }
    }
    let stems = cells.indices.filter { fields[$0] == .stem }
    guard stems.count > 1,
      Set(stems.map { FieldText.trimmed(cells[$0].text) }).count == 1
    else { return [] }
    var starts: [Int] = []
    var last = 0
    for stem in stems {
      var place = stem
      while place > last, fields[place - 1] == .number || fields[place - 1] == .kind { place -= 1 }
      if let before = starts.last, !isWhole(cells, from: before, to: place) { return [] }
      starts.append(place)
      last = stem + 1
    }
    guard let before = starts.last, isWhole(cells, from: before, to: cells.count) else { return [] }
    return starts.map { cells[$0].column }
  }

  /// Whether a stretch of a header is one by itself, with a column for keys.
  private static func isWhole(_ cells: [SheetCell], from start: Int, to end: Int) -> Bool {
    let row = SheetRow(number: 1, cells: Array(cells[start..<end]))
    return SheetColumns(header: row)?.columns(of: .key).count == 1
  }
}
