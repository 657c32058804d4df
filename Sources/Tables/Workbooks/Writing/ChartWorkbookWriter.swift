import CXLSXWriter

/// Writes workbooks (.xlsx) with charts that the spreadsheet draws itself.
package enum ChartWorkbookWriter {
  /// A workbook's bytes.
  ///
  /// - Parameter sheets: In the order of their tabs; names are made fit and different.
  /// - Returns: nil where the temporary file that it needs cannot be written.
  package static func bytes(of sheets: [WorkbookSheet]) -> [UInt8]? {
    try? TemporaryWorkbook.bytes { workbook in
      let formats = WorkbookFormats(workbook)
      var names = WorkbookNames()
      for sheet in sheets.isEmpty ? [WorkbookSheet(name: "", headings: [], rows: [])] : sheets {
        guard let worksheet = workbook_add_worksheet(workbook, names.name(for: sheet.name)) else {
          continue
        }
        SheetWriting(worksheet: worksheet, workbook: workbook, formats: formats).write(sheet)
      }
    }
  }
}
