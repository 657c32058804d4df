/// A row of a sheet: the cells of it that hold something.
package struct SheetRow: Sendable, Hashable {
  /// Its number, from 1.
  package var number: Int
  /// From left to right.
  package var cells: [SheetCell]

  package init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }
}
