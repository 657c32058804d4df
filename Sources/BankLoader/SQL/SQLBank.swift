import ExamModel

/// Reads question banks from what databases write out.
enum SQLBank {
  /// The bank in statements that insert rows; nil where no question is among them.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    let dump = SQLDump(bytes)
    let sheets = dump.sheets
    guard !sheets.isEmpty else { return nil }
    var document = SheetBank.read(sheets, file: file, digest: digest)
    guard !document.bank.questions.isEmpty else { return nil }
    for line in dump.brokenLines {
      let place = SourcePosition(file: file, line: line)
      document.diagnostics.append(Diagnostic(.format(.badMarkup("VALUES")), at: place))
    }
    return document
  }
}
