/// A place in an XML file.
package struct XMLPosition: Sendable, Hashable {
  /// The line, from 1.
  package var line: Int
  /// The column as the parser counts it, from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
