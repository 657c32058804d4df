/// Walks over delimited text once.
struct TableScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private(set) var position = 0
  private(set) var line = 1
  /// The characters of the line before `counted`.
  private var column = 0
  private var counted = 0
  private(set) var unclosedQuoteLine: Int?

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The rows with text, at most so many.
  mutating func table(limit: Int) -> Table {
    var table = Table(rows: [])
    while position < bytes.count, table.cutLine == nil {
      let start = line
      let row = record()
      guard row.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { continue }
      if table.rows.count < limit { table.rows.append(row) } else { table.cutLine = start }
    }
    table.unclosedQuoteLine = unclosedQuoteLine
    return table
  }

  /// The first row with text; what follows it is not read.
  mutating func header() -> [TableCell]? {
    while position < bytes.count {
      let row = record()
      if row.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) { return row }
    }
    return nil
  }

  /// The cells up to the end of a record, and past it.
  private mutating func record() -> [TableCell] {
    var cells: [TableCell] = []
    while true {
      cells.append(cell())
      guard position < bytes.count else { return cells }
      let end = bytes[position]
      position += 1
      if end == separator { continue }
      if end == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      beginLine()
      return cells
    }
  }

  /// One cell, up to the separator or line end after it.
  private mutating func cell() -> TableCell {
    column += bytes[counted..<position].count { $0 & 0xC0 != 0x80 }
    counted = position
    let place = column + 1
    let start = line
    var text: [UInt8] = []
    if position < bytes.count, bytes[position] == 0x22 { text = quoted() }
    let from = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    text += bytes[from..<position]
    return TableCell(
      text: FormulaGuard.restored(String(decoding: text, as: UTF8.self)), line: start,
      column: place)
  }

  /// What stands in quotes, `""` for a quote.
  private mutating func quoted() -> [UInt8] {
    let start = line
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else { return text }
        position += 1
      }
      text.append(byte)
      if byte == 0x0A { beginLine() }
    }
    unclosedQuoteLine = unclosedQuoteLine ?? start
    return text
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func beginLine() {
    line += 1
    column = 0
    counted = position
  }
}
