import Tables

/// A table that JSON holds as a list of rows.
enum ObjectSheet {
  /// The rows as a sheet without a name; nil for a value that is no list of rows.
  static func sheet(of root: FieldValue) -> Sheet? {
    guard case .list(let rows) = root, rows.count > 1 else { return nil }
    if let sheet = unnamedSheet(of: rows) { return sheet }
    var sheet = Sheet(name: "")
    for (index, row) in rows.enumerated() {
      guard case .list(let values) = row else { return nil }
      var cells: [SheetCell] = []
      for (column, value) in values.enumerated() where !value.isEmpty {
        cells.append(SheetCell(column: column + 1, text: listed(value), kind: kind(of: value)))
      }
      if !cells.isEmpty { sheet.rows.append(SheetRow(number: index + 1, cells: cells)) }
    }
    return sheet
  }

  /// The tables of an object whose members are nothing but such lists, each named by its member.
  static func sheets(of root: FieldValue) -> [Sheet] {
    guard case .object(let object) = root else { return [] }
    var sheets: [Sheet] = []
    for member in object.members {
      guard var sheet = sheet(of: member.value) else { return [] }
      sheet.name = member.name
      sheets.append(sheet)
    }
    return sheets
  }

  /// The rows of a sheet that a program took for objects, though its first row names no columns:
  /// `{"某某题库": "单选题", "Unnamed: 1": "……"}`, `{"__EMPTY": "……", "__EMPTY_1": "……"}`.
  private static func unnamedSheet(of rows: [FieldValue]) -> Sheet? {
    var places: [String: Int] = [:]
    var names: [String] = []
    for row in rows {
      guard case .object(let object) = row else { return nil }
      for member in object.members where places[member.name] == nil {
        places[member.name] = names.count + 1
        names.append(member.name)
      }
    }
    let bare = names.count(where: isPlaceholder)
    guard bare > 1, bare + 1 >= names.count else { return nil }
    var sheet = Sheet(name: "")
    for (index, name) in names.enumerated() where !isPlaceholder(name) {
      let cell = SheetCell(column: index + 1, text: name, kind: .text)
      sheet.rows.append(SheetRow(number: 1, cells: [cell]))
    }
    for row in rows {
      guard case .object(let object) = row else { continue }
      let cells = object.members.compactMap { member -> SheetCell? in
        guard !member.value.isEmpty, let place = places[member.name] else { return nil }
        return SheetCell(column: place, text: shown(member.value), kind: kind(of: member.value))
      }.sorted { $0.column < $1.column }
      if !cells.isEmpty { sheet.rows.append(SheetRow(number: object.line, cells: cells)) }
    }
    return sheet
  }

  /// Whether a name is what a program gives a column without one.
  private static func isPlaceholder(_ name: String) -> Bool {
    for start in ["Unnamed: ", "__EMPTY_", "Column", "column", "field", "col", "列"]
    where name.hasPrefix(start) {
      return FieldText.isDigits(String(name.dropFirst(start.count)))
    }
    return name == "__EMPTY"
  }

  /// What a cell shows: of several texts, a list as a program writes it, so that nothing in them parts
  /// them again.
  private static func listed(_ value: FieldValue) -> String {
    guard case .list(let values) = value, values.count > 1 else { return value.shown }
    let texts = values.compactMap(\.string)
    guard texts.count == values.count else { return value.shown }
    let quoted = texts.map { text in
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n").replacing("\r", with: "").replacing("\t", with: " ")
      return "\"" + escaped + "\""
    }
    return "[" + quoted.joined(separator: ", ") + "]"
  }

  /// What a cell shows: a sheet has its truth values in capitals.
  private static func shown(_ value: FieldValue) -> String {
    if case .bool = value { value.shown.uppercased() } else { value.shown }
  }

  private static func kind(of value: FieldValue) -> SheetCell.Kind {
    switch value {
    case .number: .number
    case .bool: .boolean
    default: .text
    }
  }
}
