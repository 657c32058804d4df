package import ExamModel
package import Tables

/// Writes question banks as workbooks.
package enum WorkbookBankWriter {
  /// A bank as a workbook, and what of it the workbook does not carry.
  ///
  /// - Throws: Why the workbook could not be written.
  package static func write(
    _ bank: QuestionBank
  ) throws(WorkbookWriter.Failure) -> BankExport {
    let page = SheetPage(of: bank)
    let bytes = try WorkbookWriter.bytes(of: [sheet(of: page)])
    return page.export(of: bank, as: bytes)
  }

  /// A workbook that people fill in: the columns with examples, and a sheet that says how.
  ///
  /// - Parameters:
  ///   - examples: A bank with an example of each kind.
  ///   - rules: What the second sheet says, a row a sentence.
  ///   - rulesName: The second sheet's name.
  /// - Throws: Why the workbook could not be written.
  package static func template(
    examples: QuestionBank, rules: [String], rulesName: String
  ) throws(WorkbookWriter.Failure) -> [UInt8] {
    let page = SheetPage(
      of: examples, with: [.rationale, .citations, .difficulty, .marks, .audiences, .option(4)])
    let explained = SheetDraft(
      name: rulesName, rows: rules.map { [.text($0)] }, widths: [100])
    return try WorkbookWriter.bytes(of: [sheet(of: page), explained])
  }

  /// What people choose from rather than type.
  private static func sheet(of page: SheetPage) -> SheetDraft {
    var choices: [Int: [String]] = [:]
    for (index, column) in page.columns.enumerated() {
      switch column {
      case .kind: choices[index] = QuestionKind.allCases.map(KindNames.name)
      case .difficulty: choices[index] = ["易", "中", "难"]
      case .status: choices[index] = [FieldWords.retired]
      case .secret: choices[index] = [FieldWords.yes]
      default: break
      }
    }
    return SheetDraft(
      name: "题库", rows: page.rows, header: page.header, widths: page.columns.map(\.width),
      choices: choices)
  }
}
