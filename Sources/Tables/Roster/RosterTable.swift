import ExamModel

/// Turns the rows of a table into the entries of a roster.
struct RosterTable {
  let file: String
  private(set) var document = RosterDocument()
  /// The place of each column in a row.
  private var places: [RosterColumn: Int] = [:]
  /// The line of each 准考证号.
  private var lines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// Reads the header and the rows under it.
  mutating func read(_ table: Table) {
    guard let header = table.rows.first else { return report(.noIDColumn, line: 0) }
    guard readHeader(header) else { return }
    for row in table.rows.dropFirst() { readRow(row) }
    if let line = table.unclosedQuoteLine { report(.unclosedQuote, line: line) }
    if table.rows.count == 1 { report(.noCandidates, line: 0) }
  }

  private mutating func readHeader(_ header: [TableCell]) -> Bool {
    for (place, cell) in header.enumerated() {
      let heading = Self.trimmed(cell.text)
      guard !heading.isEmpty else { continue }
      guard let column = RosterColumn.column(headed: heading) else {
        report(.unknownColumn(heading), line: cell.line, column: cell.column)
        continue
      }
      if places[column] == nil {
        places[column] = place
      } else {
        report(.repeatedColumn(heading), line: cell.line, column: cell.column)
      }
    }
    if places[.id] == nil { report(.noIDColumn, line: header[0].line) }
    return places[.id] != nil
  }

  private mutating func readRow(_ row: [TableCell]) {
    let line = row[0].line
    let id = text(.id, in: row)
    guard !id.isEmpty else { return report(.missingID, line: line) }
    if let first = lines[id] { return report(.repeatedID(id, firstLine: first), line: line) }
    lines[id] = line
    let name = text(.name, in: row)
    if name.isEmpty { report(.missingName(id: id), line: line) }
    let passcode = text(.passcode, in: row)
    document.entries.append(
      RosterEntry(
        candidate: Candidate(
          id: id, name: name, unit: text(.unit, in: row), category: text(.category, in: row)),
        passcode: passcode.isEmpty ? nil : passcode,
        excuse: Excuse(text(.absence, in: row)), line: line))
  }

  private func text(_ column: RosterColumn, in row: [TableCell]) -> String {
    guard let place = places[column], row.indices.contains(place) else { return "" }
    return Self.trimmed(row[place].text)
  }

  private mutating func report(_ finding: RosterFinding, line: Int, column: Int = 0) {
    let position = SourcePosition(file: file, line: line, column: column)
    document.diagnostics.append(Diagnostic(finding, at: position))
  }

  /// The text without white space at its ends, which spreadsheets leave behind.
  private static func trimmed(_ text: String) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}
