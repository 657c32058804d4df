import FileContainers
import Tables

/// The sheets of a workbook that a program wrote as one XML file, as Excel 2003 did.
enum ElementSheets {
  /// The sheets; none of any other XML.
  static func sheets(of root: XMLElement) -> [Sheet] {
    guard plain(root.name) == "Workbook" else { return [] }
    return root.elements.filter { plain($0.name) == "Worksheet" }.map { worksheet in
      var sheet = Sheet(name: attribute("Name", of: worksheet) ?? "")
      let tables = worksheet.elements.filter { plain($0.name) == "Table" }
      for row in tables.flatMap(\.elements) where plain(row.name) == "Row" {
        let last = sheet.rows.last?.number ?? 0
        let number = max(index(of: row) ?? 0, last + 1)
        sheet.rows.append(SheetRow(number: number, cells: cells(of: row)))
      }
      return sheet
    }
  }

  private static func cells(of row: XMLElement) -> [SheetCell] {
    var cells: [SheetCell] = []
    var column = 0
    for cell in row.elements where plain(cell.name) == "Cell" {
      column = max(index(of: cell) ?? 0, column + 1)
      guard column < 1 << 14, let data = cell.elements.first(where: { plain($0.name) == "Data" })
      else { continue }
      let text = FieldText.trimmed(data.text)
      guard !text.isEmpty else { continue }
      let type = attribute("Type", of: data)
      let kind: SheetCell.Kind =
        type == "Number" ? .number : type == "Boolean" ? .boolean : .text
      let shown = kind == .boolean ? (text == "1" ? "TRUE" : "FALSE") : text
      cells.append(SheetCell(column: column, text: shown, kind: kind))
    }
    return cells
  }

  /// The place that an element has by its own account; nil for one that no sheet has.
  private static func index(of element: XMLElement) -> Int? {
    attribute("Index", of: element).flatMap { Int($0) }.flatMap { $0 <= 1 << 20 ? $0 : nil }
  }

  /// A name without the prefix of its namespace.
  private static func plain(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  private static func attribute(_ name: String, of element: XMLElement) -> String? {
    element.attributes.first { plain($0.name) == name }?.value
  }
}
