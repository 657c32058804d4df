/// The place of a cell as a sheet names it: `AB12`.
package struct CellReference {
  /// The most columns and rows that the format has.
  static let lastColumn = 16_384
  static let lastRow = 1_048_576

  /// From 1 for A.
  let column: Int
  /// From 1.
  let row: Int

  /// The place of a name; nil for a text that is none, `$` signs apart.
  init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 0x30
      case 0x24: break
      default: return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column
    self.row = row
  }

  /// The letters of a column: `AB` for 28.
  package static func name(ofColumn column: Int) -> String {
    var rest = column
    var name = ""
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }
}
