import Tables

/// A report's tables as comma-separated text, one below the other.
struct TableFile {
  let report: Report

  var bytes: [UInt8] {
    var rows: [[TableValue]] = []
    for section in report.sections {
      for case .table(let table) in section.blocks {
        if !rows.isEmpty { rows.append([.text("")]) }
        rows.append(table.columns.map { .text($0.title) })
        rows += table.rows.map { row in row.map(Self.value) }
      }
    }
    return TableWriter.bytes(of: rows)
  }

  private static func value(of cell: ReportTable.Cell) -> TableValue {
    guard let value = cell.value, !cell.text.hasSuffix("%") else { return .text(cell.text) }
    return .number(NumberText.brief(value, 6))
  }
}
