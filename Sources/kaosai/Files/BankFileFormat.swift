import Arguments
import BankLoader
import ExamModel
import FileContainers
import Platform
import Tables
import Wording

/// A format that banks are written in; the raw value is what `--to` calls it.
enum BankFileFormat: String, CaseIterable {
  case text, json, csv, xlsx, gift
  case moodle = "moodle-xml"
  case qti

  /// `--to`.
  static let option = Option<BankFileFormat>.word("to", of: allCases.map { ([$0.rawValue], $0) })

  /// What the name of a file asks for; nil where it says nothing.
  init?(of path: String) {
    let name = path.lowercased()
    let suffixes: [(String, BankFileFormat)] = [
      (".txt", .text), (".json", .json), (".csv", .csv), (".xlsx", .xlsx), (".gift", .gift),
      (".xml", .moodle), (".zip", .qti),
    ]
    guard let format = suffixes.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }

  /// Whether it is no text that a terminal can show.
  var isBinary: Bool { self == .xlsx || self == .qti }

  /// A bank as a file of this format.
  ///
  /// - Parameters:
  ///   - document: The bank.
  ///   - hasMark: Whether a byte order mark tells spreadsheets the encoding of a table.
  ///   - context: The words of findings, and of what goes wrong.
  func export(
    _ document: BankDocument, hasMark: Bool, in context: CommandContext
  ) throws(CommandFailure) -> BankExport {
    let digest = SHA256Digest.function
    let words = context.words
    switch self {
    case .text: return BankExport(bytes: CanonicalFormat().write(document, digest: digest))
    case .json:
      let json = JSONFormat { words.sentence(for: $0) }
      return BankExport(bytes: json.write(document, digest: digest))
    case .csv: return DelimitedWriter.write(document.bank, hasMark: hasMark)
    case .xlsx:
      return try context.workbook { () throws(WorkbookWriter.Failure) in
        try WorkbookBankWriter.write(document.bank)
      }
    case .gift: return GIFTWriter.write(document.bank)
    case .moodle: return MoodleXMLWriter.write(document.bank)
    case .qti:
      return try context.package { () throws(ZipFailure) in try QTIWriter.write(document.bank) }
    }
  }
}
