/// One cell of a table as it was read.
package struct TableCell: Sendable, Hashable {
  /// What it holds, quotes undone, white space kept.
  package var text: String
  /// The line of the file where it begins, from 1.
  package var line: Int
  /// The column in characters where it begins, from 1.
  package var column: Int

  package init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
