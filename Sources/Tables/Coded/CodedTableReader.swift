/// Reads tables of many rows: comma- or tab-separated text in the encodings that spreadsheets write,
/// and the first sheet of a workbook that holds anything.
package enum CodedTableReader {
  /// The most columns.
  static let columnLimit = 65_536

  /// The columns of a table in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - isWanted: Whether a column of this heading, at this place from 0, is to be read.
  /// - Returns: The wanted columns.
  /// - Throws: Why there is no table.
  package static func read(
    _ bytes: [UInt8], isWanted: (String, Int) -> Bool = { _, _ in true }
  ) throws(CodedTableProblem) -> CodedTable {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try workbook(bytes, isWanted) }
    guard let text = TextDecoder.decode(bytes)?.bytes else { throw .notText }
    let separator = TableReader.separator(of: text)
    var scanner = TableScanner(bytes: text, separator: separator)
    guard let header = scanner.header() else { throw .empty }
    if let line = scanner.unclosedQuoteLine { throw .unclosedQuote(line: line) }
    let names = header.map { $0.text.trimmed }
    let wanted = try wanted(names, isWanted)
    var reading = CodedScanner(
      start: scanner.position, line: scanner.line, separator: separator, wanted: wanted)
    try reading.read(text)
    return reading.table(names)
  }

  /// Whether each column is wanted.
  private static func wanted(
    _ names: [String], _ isWanted: (String, Int) -> Bool
  ) throws(CodedTableProblem) -> [Bool] {
    guard names.count <= columnLimit else { throw .misshapen }
    var seen: Set<String> = []
    var wanted: [Bool] = []
    for (place, name) in names.enumerated() {
      let takes = (!name.isEmpty || place == 0) && isWanted(name, place)
      if takes, !seen.insert(name).inserted { throw .repeatedHeading(name) }
      wanted.append(takes)
    }
    return wanted
  }

  private static func workbook(
    _ bytes: [UInt8], _ isWanted: (String, Int) -> Bool
  ) throws(CodedTableProblem) -> CodedTable {
    let workbook: Workbook
    do throws(WorkbookProblem) { workbook = try WorkbookReader.read(bytes) } catch {
      throw .workbook(error)
    }
    guard let sheet = workbook.sheets.first(where: { !$0.rows.isEmpty }),
      let header = sheet.rows.first
    else {
      if let problem = workbook.problems.first { throw .workbook(problem) }
      throw .empty
    }
    var names = [String](repeating: "", count: header.cells.map(\.column).max() ?? 0)
    for cell in header.cells where cell.column > 0 { names[cell.column - 1] = cell.text.trimmed }
    let wanted = try wanted(names, isWanted)
    var coders = names.map { _ in ColumnCoder() }
    let rows = sheet.rows.dropFirst()
    var codes = wanted.map { [UInt32](repeating: 0, count: $0 ? rows.count : 0) }
    for (row, content) in rows.enumerated() {
      for cell in content.cells where wanted.indices.contains(cell.column - 1) {
        let place = cell.column - 1
        let text = cell.text.trimmed
        guard wanted[place], !text.isEmpty else { continue }
        codes[place][row] = UInt32(truncatingIfNeeded: coders[place].number(of: text))
      }
    }
    let columns = names.indices.filter { wanted[$0] }.map { place in
      CodedColumn(
        name: names[place], texts: coders[place].texts,
        codes: CodedColumn.Codes(codes[place], textCount: coders[place].texts.count))
    }
    return CodedTable(columns: columns, rowCount: rows.count)
  }
}

extension CodedColumn.Codes {
  /// In bytes where these suffice.
  init(_ codes: [UInt32], textCount: Int) {
    self =
      textCount < 256 ? .bytes(codes.map { UInt8(truncatingIfNeeded: $0) }) : .words(codes)
  }
}
