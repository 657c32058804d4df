import Tables
package import Wording

/// A format that reports are written in; the raw value is the suffix.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case html, csv, xlsx, md, docx

  /// The format of a file's suffix; nil for another one.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// A report in this format; nil where a workbook or a document could not be put together.
  package func bytes(of report: Report, words: any Words) -> [UInt8]? {
    switch self {
    case .html: Array(HTMLPage(report, words: words).text.utf8)
    case .csv: TableFile(report: report).bytes
    case .xlsx: ChartWorkbookWriter.bytes(of: WorkbookFile(report: report).sheets)
    case .md: Array(MarkdownFile(report: report).text.utf8)
    case .docx: DocumentFile(report: report).bytes
    }
  }
}
