/// A sheet to be written.
package struct SheetDraft: Sendable {
  /// What its tab says: at most 31 characters, none of `[]:*?/\`.
  package var name: String
  /// From the first row on; cells may be missing at the ends of rows.
  package var rows: [[TableValue]]
  /// The row that names the columns, from 0: shown bold, and kept in sight with those above it.
  package var header: Int?
  /// The widths of the columns in characters, from the first on.
  package var widths: [Int]
  /// What cells below the header may hold, by column from 0.
  package var choices: [Int: [String]]

  package init(
    name: String, rows: [[TableValue]], header: Int? = nil, widths: [Int] = [],
    choices: [Int: [String]] = [:]
  ) {
    self.name = name
    self.rows = rows
    self.header = header
    self.widths = widths
    self.choices = choices
  }
}
