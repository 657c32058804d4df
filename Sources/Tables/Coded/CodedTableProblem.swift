/// Why a table of columns could not be read.
package enum CodedTableProblem: Error, Sendable, Hashable {
  /// The bytes are neither text nor a workbook.
  case notText
  /// There is no heading row.
  case empty
  /// A quotation mark that nothing closes, with its line.
  case unclosedQuote(line: Int)
  /// Two columns have this heading.
  case repeatedHeading(String)
  /// Rows that are far shorter than the headings, or more columns than 65,536.
  case misshapen
  /// A workbook that cannot be read.
  case workbook(WorkbookProblem)
}
