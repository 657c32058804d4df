import Tables

/// Takes the rows that statements of SQL insert, as sheets: one a table, its columns' names first.
struct SQLDump {
  private var scanner: SQLScanner
  private var columns: [String: [String]] = [:]
  private var order: [String] = []
  private var rows: [String: [SheetRow]] = [:]
  /// Where rows begin that do not end.
  private(set) var brokenLines: [Int] = []
  /// The last place whose line is known.
  private var known = (place: 0, line: 1)

  init(_ bytes: [UInt8]) {
    scanner = SQLScanner(bytes)
    read()
  }

  /// The tables that have rows, the names of their columns first where these are known.
  var sheets: [Sheet] {
    order.map { name in
      var sheet = Sheet(name: name, rows: rows[name] ?? [])
      if let header = header(of: name) { sheet.rows.insert(header, at: 0) }
      return sheet
    }
  }

  /// The tables whose columns have names.
  var headed: Set<String> { Set(order.filter { columns[$0] != nil }) }

  /// The tables as readers of sheets take them: names that say nothing known are no row.
  var readableSheets: [Sheet] {
    sheets.map { sheet in
      guard headed.contains(sheet.name), let first = sheet.rows.first else { return sheet }
      let header = SQLNames.unprefixed(first, of: sheet.name)
      var sheet = sheet
      if SheetColumns(header: header) == nil {
        sheet.rows.removeFirst()
        sheet.naming = .outside
      } else {
        sheet.rows[0] = header
        sheet.naming = .firstRow
      }
      return sheet
    }
  }

  private func header(of name: String) -> SheetRow? {
    guard let columns = columns[name], let first = rows[name]?.first else { return nil }
    let cells = columns.enumerated().map { SheetCell(column: $0.offset + 1, text: $0.element) }
    return SheetRow(number: first.number, cells: cells)
  }

  private mutating func read() {
    repeat {
      while scanner.take(0x3B) {}
      switch scanner.word() {
      case "create": takeTable()
      case "insert", "replace": takeRows()
      default: break
      }
    } while scanner.skipStatement()
  }

  /// `CREATE TABLE name (column type, …)`.
  private mutating func takeTable() {
    while let word = scanner.word(), word != "table" {}
    guard let name = name(besides: ["if", "not", "exists"]), scanner.take(0x28) else { return }
    var columns: [String] = []
    repeat {
      guard let column = scanner.word() else { return }
      if !Self.constraints.contains(column) { columns.append(column) }
      _ = scanner.expression()
    } while scanner.take(0x2C)
    self.columns[name] = columns
  }

  private static let constraints: Set<String> = [
    "primary", "key", "unique", "index", "constraint", "fulltext", "foreign", "check", "spatial",
  ]

  /// `INSERT INTO name (column, …) VALUES (…), (…)`.
  private mutating func takeRows() {
    let words: Set<String> = ["ignore", "into", "or", "replace", "low_priority", "delayed"]
    guard let name = name(besides: words) else { return }
    if scanner.take(0x28) {
      var columns: [String] = []
      repeat { if let column = scanner.word() { columns.append(column) } } while scanner.take(0x2C)
      guard scanner.take(0x29) else { return }
      if rows[name] == nil { self.columns[name] = columns }
    }
    guard let word = scanner.word(), word == "values" || word == "value" else { return }
    if rows[name] == nil {
      rows[name] = []
      order.append(name)
    }
    repeat {
      let next = scanner.peek()
      known = (scanner.place, scanner.line(from: known))
      guard next == 0x28, let cells = cells() else { return brokenLines.append(known.line) }
      rows[name]?.append(SheetRow(number: known.line, cells: cells))
    } while scanner.take(0x2C)
  }

  /// A table's name, without that of its database.
  private mutating func name(besides words: Set<String>) -> String? {
    var name = scanner.word()
    while let word = name, words.contains(word) { name = scanner.word() }
    while name != nil, scanner.take(0x2E) { name = scanner.word() }
    return name
  }

  /// The values of a row; nil where its bracket does not close.
  private mutating func cells() -> [SheetCell]? {
    guard scanner.take(0x28) else { return nil }
    var cells: [SheetCell] = []
    var column = 0
    repeat {
      column += 1
      if let (text, kind) = value(), !text.isEmpty {
        cells.append(SheetCell(column: column, text: text, kind: kind))
      }
    } while scanner.take(0x2C)
    return scanner.take(0x29) ? cells : nil
  }

  /// `ARRAY['甲', '乙']` as a list; nil for any other expression.
  private static func list(in text: String) -> String? {
    guard text.prefix(6).lowercased() == "array[", let end = text.lastIndex(of: "]") else {
      return nil
    }
    return String(text[text.index(text.startIndex, offsetBy: 5)...end])
  }

  private mutating func value() -> (text: String, kind: SheetCell.Kind)? {
    if scanner.peek() == 0x27 {
      let text = scanner.text()
      // '…'::jsonb
      if scanner.take(0x3A), scanner.take(0x3A) { _ = scanner.expression() }
      return (text, .text)
    }
    let start = scanner.expression()
    if let list = Self.list(in: start) ?? SQLFunction.text(of: start) { return (list, .text) }
    // N'…' and _utf8'…' are texts too.
    if let quote = start.firstIndex(of: "'"), start.hasSuffix("'"), quote > start.startIndex,
      start[..<quote].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    {
      var inner = SQLScanner(Array(start[quote...].utf8))
      return (inner.text(), .text)
    }
    let text = FieldText.trimmed(start)
    if ["true", "false"].contains(text.lowercased()) { return (text.uppercased(), .boolean) }
    return Double(text) == nil ? nil : (text, .number)
  }
}
