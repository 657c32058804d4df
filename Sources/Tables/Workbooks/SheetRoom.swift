/// What may still be read of a workbook.
struct SheetRoom {
  /// Rows with content.
  var rows: Int
  /// Cells with content.
  var cells: Int
  /// Bytes of text.
  var text: Int

  /// Takes the room of a row; false where there is none.
  mutating func takeRow() -> Bool {
    rows -= 1
    return rows >= 0
  }

  /// Takes the room of a cell; false where there is none.
  mutating func take(_ text: String) -> Bool {
    cells -= 1
    self.text -= text.utf8.count
    return cells >= 0 && self.text >= 0
  }
}
