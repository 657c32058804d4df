import ExamModel
import FileContainers
import Tables

/// Reads question banks from workbooks.
enum WorkbookBank {
  /// The bank in a workbook's bytes.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let workbook: Workbook
    do throws(WorkbookProblem) {
      workbook = try WorkbookReader.read(bytes)
    } catch {
      return BankDocument(
        bank: QuestionBank(title: FileName.stem(of: file)),
        diagnostics: [diagnostic(of: error, file: file)])
    }
    var document = SheetBank.read(workbook.sheets, file: file, digest: digest)
    document.diagnostics.insert(
      contentsOf: workbook.problems.map { diagnostic(of: $0, file: file) }, at: 0)
    return document
  }

  private static func diagnostic(
    of problem: WorkbookProblem, file: String
  ) -> Diagnostic<BankFinding> {
    let kind: ContainerProblem
    switch problem.cause {
    case .cut:
      return Diagnostic(.tableTooLarge, at: SourcePosition(file: file, sheet: problem.part))
    case .container(let failure): kind = ContainerProblem(failure)
    case .xml(let failure) where failure.fault == .tooLarge: kind = .tooLarge
    case .xml: kind = .corrupt
    case .missing: kind = .missingEntry
    }
    return Diagnostic(
      .format(.badContainer(kind, entry: problem.part)), at: SourcePosition(file: file))
  }
}
