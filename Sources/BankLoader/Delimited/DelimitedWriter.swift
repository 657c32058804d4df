package import ExamModel
import Tables

/// Writes question banks as comma-separated text that spreadsheets open as it is meant.
package enum DelimitedWriter {
  /// A bank as a table, and what of it the table does not carry.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - hasMark: Whether a byte order mark tells spreadsheets the encoding.
  package static func write(_ bank: QuestionBank, hasMark: Bool = true) -> BankExport {
    let page = SheetPage(of: bank)
    let bytes = TableWriter.bytes(of: page.rows, hasMark: hasMark)
    return page.export(of: bank, as: bytes)
  }
}
