/// A cell to be written.
package enum TableValue: Sendable, Hashable {
  /// Text; a spreadsheet will not run it as a formula.
  case text(String)
  /// A number in decimal digits, `-1.5`, which a spreadsheet may reckon with.
  case number(String)
}
