import CXLSXWriter
import Glibc

/// Writes workbooks (.xlsx): the same sheets give the same bytes.
///
/// All text is written as text: nothing in it runs as a formula.
package enum WorkbookWriter {
  /// Why a workbook could not be written.
  package enum Failure: Error, Sendable, Hashable {
    /// The library refused, with its number.
    case refused(Int)
    /// The file that it writes to could not be made, or not be read.
    case temporaryFile
  }

  /// The most characters that a cell can hold.
  package static let longestText = 32_767
  /// How far below the header cells are held to their choices.
  private static let choiceRows = 2_000

  /// A workbook's bytes.
  package static func bytes(of sheets: [SheetDraft]) throws(Failure) -> [UInt8] {
    try TemporaryWorkbook.bytes { workbook in
      for sheet in sheets { add(sheet, to: workbook) }
    }
  }

  private static func add(
    _ draft: SheetDraft, to workbook: UnsafeMutablePointer<lxw_workbook>
  ) {
    guard let sheet = workbook_add_worksheet(workbook, draft.name),
      let bold = workbook_add_format(workbook), let wrapped = workbook_add_format(workbook)
    else { return }
    format_set_bold(bold)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    for (column, width) in draft.widths.enumerated() {
      let column = lxw_col_t(clamping: column)
      worksheet_set_column(sheet, column, column, Double(width), wrapped)
    }
    for (row, values) in draft.rows.enumerated() {
      for (column, value) in values.enumerated() {
        write(
          value, row: lxw_row_t(clamping: row), column: lxw_col_t(clamping: column),
          format: row == draft.header ? bold : wrapped, to: sheet)
      }
    }
    guard let header = draft.header else { return }
    worksheet_freeze_panes(sheet, lxw_row_t(clamping: header + 1), 0)
    for (column, choices) in draft.choices.sorted(by: { $0.key < $1.key }) {
      hold(lxw_col_t(clamping: column), below: lxw_row_t(clamping: header), to: choices, in: sheet)
    }
  }

  private static func write(
    _ value: TableValue, row: lxw_row_t, column: lxw_col_t,
    format: UnsafeMutablePointer<lxw_format>, to sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    switch value {
    case .text(let text) where text.isEmpty: break
    case .text(let text):
      worksheet_write_string(sheet, row, column, CellText.stored(text), format)
    case .number(let digits):
      if let number = Double(digits) {
        worksheet_write_number(sheet, row, column, number, format)
      } else {
        worksheet_write_string(sheet, row, column, digits, format)
      }
    }
  }

  /// Holds the cells of a column to choices; others can still be typed after a warning.
  private static func hold(
    _ column: lxw_col_t, below header: lxw_row_t, to choices: [String],
    in sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    var list: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) }
    list.append(nil)
    defer { for text in list { free(text) } }
    list.withUnsafeMutableBufferPointer { texts in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = texts.baseAddress
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      worksheet_data_validation_range(
        sheet, header + 1, column, header + lxw_row_t(choiceRows), column, &validation)
    }
  }
}
