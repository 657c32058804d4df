import Tables

/// A report as a workbook: a sheet a table, and a sheet of numbers with its chart a chart.
struct WorkbookFile {
  let report: Report

  /// The sheets, in the order of the report.
  var sheets: [WorkbookSheet] {
    var sheets: [WorkbookSheet] = []
    for section in report.sections {
      for block in section.blocks {
        switch block {
        case .table(let table): sheets.append(sheet(of: table))
        case .chart(let chart): if let sheet = sheet(of: chart) { sheets.append(sheet) }
        case .findings(let findings): sheets.append(sheet(of: findings, named: section.heading))
        case .paragraph, .address, .closing, .facts: break
        }
      }
    }
    return [summary] + sheets
  }

  /// The title, and every label with its value.
  private var summary: WorkbookSheet {
    var facts = report.facts
    for section in report.sections {
      for case .facts(let more) in section.blocks { facts += more }
    }
    let rows = facts.map { fact in
      let value = DecimalText.value(of: fact.value)
      return [
        WorkbookSheet.Cell(.text(fact.label)),
        WorkbookSheet.Cell(
          value.map { .number($0, places: $0 == $0.rounded() ? 0 : 3) } ?? .text(fact.value)),
      ]
    }
    return WorkbookSheet(name: report.title, headings: [report.title, ""], rows: rows)
  }

  private func sheet(of table: ReportTable) -> WorkbookSheet {
    let rows = table.rows.map { row in
      row.map { cell in
        WorkbookSheet.Cell(Self.value(of: cell), tone: Self.tone(cell.tone))
      }
    }
    return WorkbookSheet(name: table.name, headings: table.columns.map(\.title), rows: rows)
  }

  private func sheet(of findings: [ReportFinding], named name: String) -> WorkbookSheet {
    let rows = findings.map { finding in
      [finding.subject, finding.name, finding.evidence, finding.advice, finding.caution ?? ""]
        .map { WorkbookSheet.Cell(.text($0)) }
    }
    return WorkbookSheet(name: name, headings: [name, "", "", "", ""], rows: rows)
  }

  private static func value(of cell: ReportTable.Cell) -> WorkbookSheet.Value {
    guard let value = cell.value else { return cell.text.isEmpty ? .empty : .text(cell.text) }
    if cell.text.hasSuffix("%") { return .share(value) }
    let places = cell.text.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
    return .number(value, places: places)
  }

  private static func tone(_ tone: ReportTable.Tone) -> WorkbookSheet.Tone {
    switch tone {
    case .plain: .plain
    case .good: .good
    case .fair: .fair
    case .bad: .bad
    }
  }
}
