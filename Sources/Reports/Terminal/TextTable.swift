/// A table in plain characters: in columns where they fit, else a few lines a row.
package struct TextTable: Sendable {
  private let table: ReportTable
  private let measure: TextMeasure

  package init(_ table: ReportTable, measure: TextMeasure) {
    self.table = table.withoutEmptyColumns
    self.measure = measure
  }

  /// Its lines, none wider than so many columns; details are left out before columns are given up.
  package func lines(columns: Int) -> [String] {
    var shown = table
    while true {
      let widths = widths(of: shown)
      let total = widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
      if total <= columns { return aligned(shown, widths) }
      guard let detail = shown.columns.lastIndex(where: \.isDetail) else { break }
      shown = shown.removing([detail])
    }
    return table.rows.flatMap { record($0, columns) }
  }

  private func widths(of table: ReportTable) -> [Int] {
    table.columns.indices.map { column in
      let cells = table.rows.map { $0.indices.contains(column) ? $0[column].text : "" }
      return ([table.columns[column].title] + cells).map(measure.columns).max() ?? 0
    }
  }

  private func aligned(_ table: ReportTable, _ widths: [Int]) -> [String] {
    let titles = table.columns.map { ReportTable.Cell($0.title) }
    return ([titles] + table.rows).map { row in
      var line = ""
      for (column, width) in widths.enumerated() {
        if column > 0 { line += "  " }
        let text = row.indices.contains(column) ? row[column].text : ""
        line += measure.padded(text, to: width, atRight: table.columns[column].isNumeric)
      }
      return measure.trimmed(line)
    }
  }

  /// A row as what names it, and the other cells below with their titles.
  private func record(_ row: [ReportTable.Cell], _ columns: Int) -> [String] {
    let named = table.columns.firstIndex { !$0.isNumeric } ?? 0
    let head = row.prefix(named + 1).map(\.text).joined(separator: "  ")
    let facts = zip(table.columns, row).dropFirst(named + 1).compactMap { column, cell in
      cell.text.isEmpty ? nil : "\(column.title) \(cell.text)"
    }
    return measure.broken(head, columns, indent: 0)
      + measure.packed(Array(facts), columns, indent: 2)
  }
}
