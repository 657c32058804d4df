import JSONText
import Tables

/// A table that JSON holds as a list of rows.
enum ObjectSheet {
  /// The rows as a sheet without a name; nil for a value that is no list of lists.
  static func sheet(of root: JSONValue) -> Sheet? {
    var lines = ObjectLines()
    guard case .list(let rows) = FieldValue(root, lines: &lines), rows.count > 1 else { return nil }
    var sheet = Sheet(name: "")
    for (index, row) in rows.enumerated() {
      guard case .list(let values) = row else { return nil }
      var cells: [SheetCell] = []
      for (column, value) in values.enumerated() where !value.isEmpty {
        cells.append(SheetCell(column: column + 1, text: value.shown, kind: kind(of: value)))
      }
      if !cells.isEmpty { sheet.rows.append(SheetRow(number: index + 1, cells: cells)) }
    }
    return sheet
  }

  /// The tables of an object whose members are nothing but such lists, each named by its member.
  static func sheets(of root: JSONValue) -> [Sheet] {
    guard let members = root.object?.members, !members.isEmpty else { return [] }
    var sheets: [Sheet] = []
    for member in members {
      guard var sheet = sheet(of: member.value) else { return [] }
      sheet.name = member.name
      sheets.append(sheet)
    }
    return sheets
  }

  private static func kind(of value: FieldValue) -> SheetCell.Kind {
    switch value {
    case .number: .number
    case .bool: .boolean
    default: .text
    }
  }
}
