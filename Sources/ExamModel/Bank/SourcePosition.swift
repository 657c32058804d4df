/// A place in a file: what an editor's "go to" takes.
package struct SourcePosition: Sendable, Hashable {
  /// The file's name as the user gave it.
  package var file: String
  /// Of a workbook, the sheet's name.
  package var sheet: String?
  /// The line, or the row of a sheet, from 1; 0 means the file as a whole.
  package var line: Int
  /// The column in characters, or that of a sheet, from 1; 0 means the line as a whole.
  package var column: Int

  package init(file: String, sheet: String? = nil, line: Int = 0, column: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }
}
