import ExamModel
import Tables

/// A sheet that holds lines of text, a row a line.
struct SheetText {
  private let sheet: Sheet
  private let file: String
  private var bytes: [UInt8] = []
  /// The row of each line.
  private var rows: [Int] = []

  init(_ sheet: Sheet, file: String) {
    self.sheet = sheet
    self.file = file
    for row in sheet.rows {
      let text = row.cells.map { FieldText.trimmed($0.text) }.joined(separator: "\t")
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        rows.append(row.number)
        bytes += Array(line.utf8)
        bytes.append(0x0A)
      }
    }
  }

  /// The bank in the lines, with the places of their rows.
  func read(digest: @escaping DigestFunction) -> BankDocument {
    var document = CanonicalReader.read(SourceText(file: file, bytes: bytes), digest: digest)
    for index in document.bank.questions.indices { place(&document.bank.questions[index]) }
    for index in document.diagnostics.indices {
      document.diagnostics[index].position = place(document.diagnostics[index].position)
    }
    return document
  }

  private func place(_ question: inout Question) {
    question.source = place(question.source)
    for index in question.parts.indices { place(&question.parts[index]) }
  }

  private func place(_ position: SourcePosition) -> SourcePosition {
    guard rows.indices.contains(position.line - 1) else { return position }
    return SourcePosition(
      file: file, sheet: sheet.name, line: rows[position.line - 1], column: position.column)
  }
}
