/// A cell that holds something.
package struct SheetCell: Sendable, Hashable {
  /// What a cell's content is to the spreadsheet.
  package enum Kind: Sendable, Hashable {
    case text
    case number
    /// A number that the sheet shows as a time, or as a date in a way that the text cannot repeat; the
    /// text is the number.
    case date
    case boolean
    /// What a formula gives that fails: `#N/A`.
    case error
  }

  /// The column, from 1 for A.
  package var column: Int
  /// What the sheet shows: `1` and not `1.0`, `5%`, `TRUE`; lines end with LF.
  package var text: String
  /// What the content is.
  package var kind: Kind
  /// Whether the sheet shows it in red.
  package var isRed = false

  package init(column: Int, text: String, kind: Kind = .text) {
    self.column = column
    self.text = text
    self.kind = kind
  }
}
