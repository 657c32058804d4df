import CXLSXWriter

/// Writes one sheet.
struct SheetWriting {
  /// The longest text that a cell takes.
  private static let longestText = 32_767
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: WorkbookFormats

  func write(_ sheet: WorkbookSheet) {
    for (column, heading) in sheet.headings.enumerated() {
      worksheet_write_string(worksheet, 0, UInt16(column), heading, formats.heading)
    }
    let rows = sheet.rows.prefix(CellReference.lastRow - 1)
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        write(cell, row: UInt32(row + 1), column: UInt16(column))
      }
    }
    for column in sheet.headings.indices {
      let texts =
        [sheet.headings[column]]
        + rows.prefix(500).map { row in
          if row.indices.contains(column), case .text(let text) = row[column].value {
            text
          } else {
            ""
          }
        }
      let width = texts.map(Self.width).max() ?? 0
      worksheet_set_column(
        worksheet, UInt16(column), UInt16(column), min(max(width + 2, 8), 60), nil)
    }
    worksheet_freeze_panes(worksheet, 1, 0)
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, 9)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_repeat_rows(worksheet, 0, 0)
    for (position, chart) in sheet.charts.enumerated() {
      add(chart, to: sheet, rowCount: rows.count, position: position)
    }
  }

  /// Wide characters take twice the room.
  private static func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
  }

  private func write(_ cell: WorkbookSheet.Cell, row: UInt32, column: UInt16) {
    let format = formats.format(of: cell)
    switch cell.value {
    case .text(let text):
      worksheet_write_string(
        worksheet, row, column, String(text.prefix(Self.longestText / 2)), format)
    case .number(let value, _), .share(let value):
      guard value.isFinite else { return }
      worksheet_write_number(worksheet, row, column, value, format)
    case .empty: break
    }
  }

  private func add(
    _ chart: WorkbookChart, to sheet: WorkbookSheet, rowCount: Int, position: Int
  ) {
    guard rowCount > 0, let made = workbook_add_chart(workbook, Self.kind(chart.kind)) else {
      return
    }
    guard let name = worksheet.pointee.name.map({ String(cString: $0) }) else { return }
    let last = UInt32(rowCount)
    for column in chart.values where sheet.headings.indices.contains(column) {
      guard let series = chart_add_series(made, nil, nil) else { continue }
      chart_series_set_categories(
        series, name, 1, UInt16(chart.categories), last, UInt16(chart.categories))
      chart_series_set_values(series, name, 1, UInt16(column), last, UInt16(column))
      chart_series_set_name(series, sheet.headings[column])
    }
    chart_title_set_name(made, chart.title)
    if !chart.xTitle.isEmpty { chart_axis_set_name(made.pointee.x_axis, chart.xTitle) }
    if !chart.yTitle.isEmpty { chart_axis_set_name(made.pointee.y_axis, chart.yTitle) }
    if chart.values.count < 2 { chart_legend_set_position(made, 0) }
    let place = UInt16(sheet.headings.count + 1)
    worksheet_insert_chart(worksheet, UInt32(1 + position * 18), place, made)
  }

  private static func kind(_ kind: WorkbookChart.Kind) -> UInt8 {
    switch kind {
    case .columns: UInt8(LXW_CHART_COLUMN.rawValue)
    case .stackedBars: UInt8(LXW_CHART_BAR_STACKED.rawValue)
    case .points: UInt8(LXW_CHART_SCATTER.rawValue)
    case .line: UInt8(LXW_CHART_SCATTER_STRAIGHT.rawValue)
    }
  }
}
