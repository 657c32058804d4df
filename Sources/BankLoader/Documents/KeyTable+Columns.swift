/// Tables with the number and the key of a question beside one another.
extension KeyTable {
  /// Columns of numbers, each beside one of keys, perhaps behind one of kinds: 题号 答案 题号 答案.
  static func readColumns(_ table: inout KeyTable, _ rows: [Row]) -> Bool {
    var header: [Column] = []
    var below: [Row] = []
    for row in rows {
      let labels = row.cells.map { label($0.text) }
      if labels.contains(.number), labels.contains(.key) {
        guard !labels.contains(nil), table.take(below, under: header) else { return false }
        header = zip(row.cells, labels).compactMap { cell, label in
          label.map { Column(column: cell.column, label: $0, name: cell.text) }
        }
        below = []
      } else if row.cells.count == 1, below.isEmpty || !header.isEmpty,
        Int(row.cells[0].text) == nil
      {
        guard table.take(below, under: header), table.takeHeading(row) else { return false }
        below = []
      } else {
        below.append(row)
      }
    }
    table.isNamed = true
    return !header.isEmpty && table.take(below, under: header)
  }

  private struct Column {
    var column: Int
    var label: Label
    var name: String
  }

  private struct Item {
    var kind: String
    var number: Int
    var key: String
    var line: Int
  }

  /// No list stands in more columns.
  private var mostColumns: Int { 64 }

  /// Takes the rows under a header, in the order of their numbers where none stands twice.
  private mutating func take(_ rows: [Row], under header: [Column]) -> Bool {
    guard !rows.isEmpty else { return true }
    let size = header.contains { $0.label == .kind } ? 3 : 2
    let starts = stride(from: 0, to: header.count, by: size)
    guard !header.isEmpty, header.count <= mostColumns, header.count.isMultiple(of: size),
      starts.allSatisfy({ zip(header[$0..<$0 + size], header).allSatisfy { $0.label == $1.label } })
    else { return false }
    var items: [Item] = []
    for start in starts {
      guard let more = Self.items(of: rows, in: header[start..<start + size]) else { return false }
      items += more
    }
    let isOnce = size == 2 && Set(items.map(\.number)).count == items.count
    if isOnce { items.sort { $0.number < $1.number } }
    var kind = ""
    for item in items {
      if item.kind != kind { lines.append(DocumentLine(text: item.kind, number: item.line)) }
      kind = item.kind
      add(item.number, item.key, at: item.line)
    }
    return true
  }

  /// The keys in a few columns side by side; nil where what stands there is none.
  private static func items(of rows: [Row], in columns: ArraySlice<Column>) -> [Item]? {
    var items: [Item] = []
    var kind = ""
    for row in rows {
      let text: (Label) -> String = { label in
        columns.first { $0.label == label }.map { row.text(in: $0.column) } ?? ""
      }
      let (number, value) = (text(.number), text(.key))
      if number.isEmpty, value.isEmpty { continue }
      let name = columns.first { $0.label == .key }?.name ?? ""
      guard let number = Self.number(number), let key = key(value, label: name) else { return nil }
      if !text(.kind).isEmpty { kind = text(.kind) }
      guard columns.count == 2 || HeadingReader(Glyphs(kind)).mark()?.namesKind == true else {
        return nil
      }
      items.append(Item(kind: kind, number: number, key: key, line: row.number))
    }
    return items
  }

  /// Cells that each hold a number and its key: `1.A`, `2.B`, `3.`.
  static func readItems(_ table: inout KeyTable, _ rows: [Row]) -> Bool {
    for row in rows where !table.takeHeading(row) {
      for cell in row.cells {
        guard let (number, text) = item(cell.text), let key = key(text) else { return false }
        table.add(number, key, at: row.number)
      }
    }
    return !table.isEmpty
  }

  private static func item(_ text: String) -> (number: Int, key: String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard let number = number(String(digits)), let sign = rest.first, ".．、:：)）".contains(sign)
    else {
      return nil
    }
    return (number, FieldText.trimmed(String(rest.dropFirst())))
  }
}
