import CXLSXWriter
import Glibc

/// Writes workbooks (.xlsx) with charts that the spreadsheet draws itself.
package enum ChartWorkbookWriter {
  /// The library writes files only: the bytes come from one that is gone again.
  ///
  /// - Parameters:
  ///   - sheets: In the order of their tabs; names are made fit and different.
  ///   - folder: Where the file may stand meanwhile.
  /// - Returns: nil where the folder takes no file.
  package static func bytes(
    of sheets: [WorkbookSheet], folder: String = "/tmp"
  ) -> [UInt8]? {
    var template = Array("\(folder)/kaosai-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    defer {
      close(file)
      unlink(template)
    }
    guard let workbook = workbook_new(template) else { return nil }
    let formats = WorkbookFormats(workbook)
    var names = WorkbookNames()
    for sheet in sheets.isEmpty ? [WorkbookSheet(name: "", headings: [], rows: [])] : sheets {
      guard let worksheet = workbook_add_worksheet(workbook, names.name(for: sheet.name)) else {
        continue
      }
      SheetWriting(worksheet: worksheet, workbook: workbook, formats: formats).write(sheet)
    }
    guard workbook_close(workbook) == LXW_NO_ERROR else { return nil }
    return contents(of: template)
  }

  private static func contents(of path: [CChar]) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}
