import ExamModel
import JSONText
import Tables

/// Reads question banks from what databases write out.
enum SQLBank {
  /// The bank in statements that insert rows; nil where no question is among them.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    let dump = SQLDump(bytes)
    guard !dump.headed.isEmpty || !dump.sheets.isEmpty else { return nil }
    var document = read(dump, file: file, digest: digest)
    guard !document.bank.questions.isEmpty else { return nil }
    for line in dump.brokenLines {
      let place = SourcePosition(file: file, line: line)
      document.diagnostics.append(Diagnostic(.format(.badMarkup("VALUES")), at: place))
    }
    return document
  }

  private static func read(
    _ dump: SQLDump, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let sheets = dump.readableSheets
    let packed = sheets.flatMap { SQLContents.completed(objects(of: $0), by: dump) }
    if !packed.isEmpty { return ObjectBank.read(packed, file: file, digest: digest) }
    guard let join = SQLJoin(dump.sheets, headed: dump.headed) else {
      return SheetBank.read(sheets, file: file, digest: digest)
    }
    let joined = ObjectBank.read(join.questions, file: file, digest: digest)
    // Without options they are no better than they were.
    guard joined.bank.questions.contains(where: { !$0.options.isEmpty }) else {
      return SheetBank.read(sheets, file: file, digest: digest)
    }
    let names = Set(join.others.map(\.name))
    let rest = SheetBank.read(
      sheets.filter { names.contains($0.name) }, file: file, digest: digest)
    guard !rest.bank.questions.isEmpty else { return joined }
    var assembly = BankAssembly(file: file, digest: digest)
    assembly.take(joined)
    assembly.take(rest)
    return assembly.document()
  }

  /// The questions of a table that has each as JSON in one and the same column, with the first value
  /// of their rows; none of any other.
  private static func objects(of sheet: Sheet) -> [SQLContents.Row] {
    guard let first = sheet.rows.first, SheetColumns(header: first) == nil else { return [] }
    let columns = first.cells.filter { $0.text.utf8.first == 0x7B && $0.text.utf8.last == 0x7D }
    guard columns.count == 1 else { return [] }
    var objects: [SQLContents.Row] = []
    for row in sheet.rows {
      guard let cell = row.cells.first(where: { $0.column == columns[0].column }),
        let value = try? JSONReader.read(Array(cell.text.utf8))
      else { return [] }
      var lines = ObjectLines()
      guard case .object(var object) = FieldValue(value, lines: &lines) else { return [] }
      object.line = row.number
      guard ObjectReading(object).isQuestion else { return [] }
      objects.append(SQLContents.Row(id: row.cells.first?.text ?? "", object: object))
    }
    return objects
  }
}
