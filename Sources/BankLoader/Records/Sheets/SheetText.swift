import ExamModel
import Tables

/// A sheet that holds lines of text, a row a line.
struct SheetText {
  private let sheet: Sheet
  private let file: String
  private var lines: [DocumentLine] = []
  /// The names of the columns that are no lines.
  private let asides: [(cell: SheetCell, row: Int)]

  init(_ sheet: Sheet, file: String) {
    self.sheet = sheet
    self.file = file
    asides = Self.asides(in: sheet)
    let columns = Set(asides.map(\.cell.column))
    for row in sheet.rows {
      let text = row.cells.filter { !columns.contains($0.column) }.map {
        FieldText.trimmed($0.text)
      }.joined(separator: "\t")
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(DocumentLine(text: String(line), number: row.number))
      }
    }
  }

  /// The columns whose names say that they hold neither questions nor keys: 分值 behind whole questions
  /// would be taken for the end of their last lines.
  private static func asides(in sheet: Sheet) -> [(cell: SheetCell, row: Int)] {
    let header = sheet.rows.prefix(12).first { row in
      row.cells.contains { ColumnName.isExact($0.text) && ColumnName($0.text)?.field == .stem }
    }
    guard let header else { return [] }
    let stem = header.cells.first { ColumnName($0.text)?.field == .stem }?.column ?? 0
    let cells = header.cells.filter { cell in
      guard cell.column > stem, ColumnName.isExact(cell.text),
        let name = ColumnName(cell.text)
      else { return false }
      return [.marks, .difficulty, .section, .tags, .citations, .id].contains(name.field)
    }
    return cells.map { ($0, header.number) }
  }

  /// The bank in the lines, with the places of their rows.
  func read(digest: @escaping DigestFunction) -> BankDocument {
    var document = LineBank.read(lines, file: file, digest: digest)
    for index in document.bank.questions.indices { place(&document.bank.questions[index]) }
    for index in document.diagnostics.indices {
      document.diagnostics[index].position = place(document.diagnostics[index].position)
    }
    for (cell, row) in asides where !document.bank.questions.isEmpty {
      let place = SourcePosition(file: file, sheet: sheet.name, line: row, column: cell.column)
      document.diagnostics.append(
        Diagnostic(.unreadColumn(FieldText.trimmed(cell.text)), at: place))
    }
    return document
  }

  private func place(_ question: inout Question) {
    question.source = place(question.source)
    for index in question.parts.indices { place(&question.parts[index]) }
  }

  private func place(_ position: SourcePosition) -> SourcePosition {
    SourcePosition(
      file: file, sheet: sheet.name, line: position.line, column: position.column)
  }
}
