import Tables

/// Finds out whether text is a table: comma-, tab-, semicolon- or bar-separated.
enum DelimitedSheet {
  /// The table as a sheet without a name, and the line of a quotation mark that nothing closes.
  struct Reading {
    var sheet: Sheet
    var unclosedQuoteLine: Int?
    /// The line from which on it is not read.
    var cutLine: Int?
  }

  private static let separators: [UInt8] = [0x09, 0x2C, 0x3B, 0x7C]
  /// The header is one of so many rows.
  private static let headRows = 12
  /// How much of a text decides.
  private static let sample = 32 << 10

  /// The table in UTF-8 text, one of whose first lines is the header of a table; nil for any other.
  static func read(headed bytes: [UInt8]) -> Reading? {
    if let notes = NotesExport.table(of: bytes) { return reading(notes.text, notes.separator) }
    let head = Array(bytes.prefix(sample))
    if QuestionBlocks.begin(in: head) { return reading(bytes, 0x2C) }
    return separators.first { isHeaded(head, by: $0) }.map { reading(bytes, $0) }
  }

  /// What may part cells, and how many a line has at least: two bars may part anything, and commas stand
  /// in all texts.
  private static let rowSeparators: [(signs: [UInt8], least: Int)] = [
    ("\t", 1), ("|||", 1), ("@@@", 1), ("###", 1), ("&&&", 1), ("$$$", 1), ("||", 1), ("|", 4),
    (",", 3), (";", 3), ("，", 3),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The table in UTF-8 text of which nearly every line has the same columns, with a stem and a key
  /// among them: `12|||题干|||对`.
  static func read(unheaded bytes: [UInt8]) -> Reading? {
    let isWhole = bytes.count <= sample
    if areLabelled(bytes) { return nil }
    for (signs, least) in rowSeparators {
      guard isConsistent(bytes.prefix(sample), signs, least: least, isWhole: isWhole) else {
        continue
      }
      let isQuoting = signs == [0x09] || signs == [0x2C]
      var reading =
        isQuoting ? reading(bytes, signs[0]) : reading(replaced(signs, in: bytes), 0x09)
      reading.sheet.rows.removeAll { row in
        row.cells.count == 1 && isRule(Array(row.cells[0].text.utf8)[...])
      }
      guard let columns = SheetGuess.columns(of: reading.sheet) else { continue }
      // Without keys, what stands between commas is no table.
      if least < 3 || signs == [0x7C] || !columns.columns(of: .key).isEmpty { return reading }
    }
    return nil
  }

  private static func areLabelled(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.prefix(4096).split(separator: 0x0A)
    // The last one may be cut.
    return LabelledCells.areMost(of: lines.count > 1 ? lines.dropLast() : lines)
  }

  /// Whether nine of ten lines hold some signs equally often; those that only divide apart, and those
  /// within quotes.
  private static func isConsistent(
    _ head: ArraySlice<UInt8>, _ signs: [UInt8], least: Int, isWhole: Bool
  ) -> Bool {
    guard head.contains(signs[0]) else { return false }
    var lines = head.split(separator: 0x0A)
    if !isWhole { lines = lines.dropLast() }
    var counts: [Int: Int] = [:]
    var isQuoted = false
    for line in lines where !line.allSatisfy({ $0 <= 0x20 }) && !isRule(line) {
      let isWithin = isQuoted
      if line.count(where: { $0 == 0x22 }).isMultiple(of: 2) == false { isQuoted.toggle() }
      if isWithin || isQuoted { continue }
      counts[count(of: signs, in: line), default: 0] += 1
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= 3
    else { return false }
    return most.key >= least && most.value * 10 >= counts.values.reduce(0, +) * 9
  }

  /// Whether a line is nothing but one of the signs that divide.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, [0x3D, 0x2D, 0x2A].contains(first), line.count > 3 else {
      return false
    }
    return line.allSatisfy { $0 == first || $0 <= 0x20 }
  }

  private static func count(of signs: [UInt8], in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var place = line.startIndex
    while let next = line[place...].firstIndex(of: signs[0]) {
      let isThere = line[next...].starts(with: signs)
      count += isThere ? 1 : 0
      place = next + (isThere ? signs.count : 1)
    }
    return count
  }

  private static func replaced(_ signs: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == signs[0], bytes[place...].starts(with: signs) {
        text.append(0x09)
        place += signs.count
      } else {
        text.append(bytes[place] == 0x09 ? 0x20 : bytes[place])
        place += 1
      }
    }
    return text
  }

  /// Whether a file's name says that it is such a table.
  static func isNamed(_ file: String) -> Bool {
    let name = file.lowercased()
    return [".csv", ".tsv", ".tab"].contains(where: name.hasSuffix)
  }

  /// The table in UTF-8 text that calls itself one; it needs no header.
  static func read(_ bytes: [UInt8], named file: String) -> Reading? {
    guard isNamed(file), !areLabelled(bytes) else { return nil }
    let bytes = SingleQuotes.doubled(bytes) ?? bytes
    let head = Array(bytes.prefix(sample))
    let best = separators.map { (separator: $0, count: consistency(head, $0)) }
      .max { $0.count < $1.count }
    guard let best, best.count > 0 else { return nil }
    return reading(bytes, best.separator)
  }

  private static func reading(_ bytes: [UInt8], _ separator: UInt8) -> Reading {
    let table = TableReader.read(text: bytes, separator: separator)
    return Reading(
      sheet: sheet(of: table), unclosedQuoteLine: table.unclosedQuoteLine,
      cutLine: table.cutLine)
  }

  private static func sheet(of table: Table) -> Sheet {
    var sheet = Sheet(name: "")
    sheet.rows.reserveCapacity(table.rows.count)
    for cells in table.rows {
      var row = SheetRow(number: cells.first?.line ?? 0, cells: [])
      for (index, cell) in cells.enumerated() where !FieldText.trimmed(cell.text).isEmpty {
        row.cells.append(SheetCell(column: index + 1, text: LineEnds.normalised(cell.text)))
      }
      sheet.rows.append(row)
    }
    return unbracketed(sheet)
  }

  /// A table without the brackets that each of its cells stands in, those of the header too.
  private static func unbracketed(_ sheet: Sheet) -> Sheet {
    guard let first = sheet.rows.first, first.cells.count > 2, sheet.rows.count > 1,
      sheet.rows.allSatisfy({ row in
        row.cells.allSatisfy { $0.text.utf8.first == 0x5B && $0.text.utf8.last == 0x5D }
      })
    else { return sheet }
    var sheet = sheet
    for row in sheet.rows.indices {
      for cell in sheet.rows[row].cells.indices {
        sheet.rows[row].cells[cell].text = String(
          sheet.rows[row].cells[cell].text.dropFirst().dropLast())
      }
    }
    return sheet
  }

  private static func isHeaded(_ head: [UInt8], by separator: UInt8) -> Bool {
    guard head.contains(separator) else { return false }
    // The first rows nearly always stand within the first of its bytes.
    var table = TableReader.read(text: Array(head.prefix(4096)), separator: separator)
    if table.rows.count <= headRows {
      table = TableReader.read(text: head, separator: separator)
    }
    table.rows = Array(table.rows.prefix(headRows))
    return sheet(of: table).rows.contains { row in
      row.cells.count >= 2 && row.cells.allSatisfy { $0.text.utf8.count <= 120 }
        && SheetColumns(header: row) != nil
    }
  }

  /// The number of columns that nearly all records have; 0 where they differ.
  private static func consistency(_ head: [UInt8], _ separator: UInt8) -> Int {
    let rows = TableReader.read(text: head, separator: separator).rows.dropLast()
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      most.key > 1, most.value * 10 >= rows.count * 8
    else { return 0 }
    return most.key
  }
}
