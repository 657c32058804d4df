/// A table in plain characters: in columns where they fit, else a few lines a row.
package struct TextTable: Sendable {
  private let table: ReportTable
  private let measure: TextMeasure

  package init(_ table: ReportTable, measure: TextMeasure) {
    self.table = table.withoutEmptyColumns
    self.measure = measure
  }

  /// Texts in columns are not broken below this width.
  private static let leastColumn = 10

  /// Its lines, none wider than so many columns: details are left out and long texts broken before
  /// columns are given up.
  package func lines(columns: Int) -> [String] {
    var shown = table
    while true {
      let widths = widths(of: shown)
      if Self.total(widths) <= columns { return aligned(shown, widths) }
      guard let detail = shown.columns.lastIndex(where: \.isDetail) else { break }
      shown = shown.removing([detail])
    }
    if let widths = narrowed(shown, to: columns) { return aligned(shown, widths) }
    return table.rows.flatMap { record($0, columns) }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
  }

  /// Widths with which long texts fit that are broken; nil where that is not enough.
  private func narrowed(_ table: ReportTable, to columns: Int) -> [Int]? {
    var widths = widths(of: table)
    while Self.total(widths) > columns {
      let texts = widths.indices.filter {
        !table.columns[$0].isNumeric && widths[$0] > Self.leastColumn
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func widths(of table: ReportTable) -> [Int] {
    table.columns.indices.map { column in
      let cells = table.rows.map { $0.indices.contains(column) ? $0[column].text : "" }
      return ([table.columns[column].title] + cells).map(measure.columns).max() ?? 0
    }
  }

  private func aligned(_ table: ReportTable, _ widths: [Int]) -> [String] {
    let titles = table.columns.map { ReportTable.Cell($0.title) }
    return ([titles] + table.rows).flatMap { row in
      let cells = widths.enumerated().map { column, width in
        let text = row.indices.contains(column) ? row[column].text : ""
        return measure.columns(text) <= width ? [text] : measure.broken(text, width, indent: 0)
      }
      return (0..<(cells.map(\.count).max() ?? 1)).map { line in
        var output = ""
        for (column, width) in widths.enumerated() {
          if column > 0 { output += "  " }
          let text = cells[column].indices.contains(line) ? cells[column][line] : ""
          output += measure.padded(text, to: width, atRight: table.columns[column].isNumeric)
        }
        return measure.trimmed(output)
      }
    }
  }

  /// A row as what names it, and the other cells below with their titles.
  private func record(_ row: [ReportTable.Cell], _ columns: Int) -> [String] {
    let named = table.columns.firstIndex { !$0.isNumeric } ?? 0
    let head = row.prefix(named + 1).map(\.text).joined(separator: "  ")
    let facts = zip(table.columns, row).dropFirst(named + 1).compactMap { column, cell in
      cell.text.isEmpty || cell.text == "—" ? nil : "\(column.title) \(cell.text)"
    }
    return measure.broken(head, columns, indent: 0)
      + measure.packed(Array(facts), columns, indent: 2)
  }
}
