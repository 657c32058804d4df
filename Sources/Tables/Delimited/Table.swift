/// Rows of cells as a file has them; rows need not be of the same length.
package struct Table: Sendable, Hashable {
  /// The rows that hold anything, in order.
  package var rows: [[TableCell]]
  /// The line of a quotation mark that nothing closes; what follows it is one cell.
  package var unclosedQuoteLine: Int?

  /// The line from which on nothing was read, as there are more rows than were asked for.
  package var cutLine: Int?

  package init(rows: [[TableCell]], unclosedQuoteLine: Int? = nil, cutLine: Int? = nil) {
    self.rows = rows
    self.unclosedQuoteLine = unclosedQuoteLine
    self.cutLine = cutLine
  }
}
