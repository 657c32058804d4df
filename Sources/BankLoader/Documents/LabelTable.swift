import Tables

/// Tables of two columns, a label and its value in each row.
enum LabelTable {
  /// A table of labels and values as a table with a question a row; nil for any other table.
  ///
  /// Nearly all its rows begin with a name that a column could have, a question and a key among them.
  static func sheet(of table: DocumentTable) -> Sheet? {
    let labelled = table.rows.filter { !text(of: $0, at: 0).isEmpty }
    guard labelled.count >= 3, labelled.allSatisfy({ $0.cells.count <= 2 }) else { return nil }
    let fields = labelled.compactMap { row -> RecordField? in
      ColumnName(label(of: row)).flatMap { $0.rank < 100 ? $0.field : nil }
    }
    guard 10 * fields.count >= 9 * labelled.count, fields.contains(.stem), fields.contains(.key)
    else { return nil }
    return sheet(ofLabelled: table.rows)
  }

  /// A label that a question has already begins the next one, and so does a row without any.
  private static func sheet(ofLabelled rows: [DocumentTable.Row]) -> Sheet {
    var columns: [String: Int] = [:]
    var names = SheetRow(number: rows.first?.number ?? 1, cells: [])
    var sheet = Sheet(name: "")
    var row: SheetRow?
    for next in rows {
      let (label, value) = (label(of: next), text(of: next, at: 1))
      let column = columns[label] ?? columns.count + 1
      let isKnown = row?.cells.contains { $0.column == column } == true
      if label.isEmpty || isKnown, let ended = row {
        sheet.rows.append(ended)
        row = nil
      }
      guard !label.isEmpty else { continue }
      if columns.updateValue(column, forKey: label) == nil {
        names.cells.append(SheetCell(column: column, text: label))
      }
      var open = row ?? SheetRow(number: next.number, cells: [])
      if !value.isEmpty { open.cells.append(SheetCell(column: column, text: value)) }
      row = open
    }
    if let row { sheet.rows.append(row) }
    sheet.rows.insert(names, at: 0)
    return sheet
  }

  /// The label of a row, without the number of its question: 题目12.
  private static func label(of row: DocumentTable.Row) -> String {
    let text = text(of: row, at: 0)
    let word = text.prefix { !$0.isNumber }
    let isCounted =
      ["题目", "试题", "题干"].contains(FieldText.trimmed(String(word)))
      && text[word.endIndex...].allSatisfy(\.isNumber)
    return isCounted ? FieldText.trimmed(String(word)) : text
  }

  private static func text(of row: DocumentTable.Row, at index: Int) -> String {
    guard row.cells.indices.contains(index) else { return "" }
    return FieldText.trimmed(row.cells[index].text)
  }
}
