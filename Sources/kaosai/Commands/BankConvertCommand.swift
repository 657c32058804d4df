import Arguments
import BankLoader
import ExamModel
import Platform
import Tables
import Wording

/// `bank convert FILE --to FORMAT`: the bank on standard output, its findings on standard error.
enum BankConvertCommand: ProgramCommand {
  static let topic = CommandTopic.bankConvert
  private static let bank = Positional<String>.file("bank")
  private static let format = Option<Format>.word(
    "to", of: Format.allCases.map { ([$0.rawValue], $0) })

  private enum Format: String, CaseIterable {
    case text, json, csv, xlsx, gift
    case moodle = "moodle-xml"
  }

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [format.declared(.format, as: .format, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [bank.declared(.required, .convertedBank, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[bank] else { return }
    let document = try context.books(named: [name])[0].document
    let lines = document.diagnostics.map {
      context.line($0, sentence: context.words.sentence(for: $0.finding))
    }
    guard !document.bank.questions.isEmpty else {
      var failure = CommandFailure(.badData)
      failure.lines = lines
      throw failure
    }
    let export = try export(document, as: invocation[format] ?? .text, context)
    try context.print(export.bytes)
    context.note(lines)
    context.note(
      export.diagnostics.map {
        context.line($0, sentence: context.words.sentence(for: $0.finding))
      })
  }

  private static func export(
    _ document: BankDocument, as format: Format, _ context: CommandContext
  ) throws(CommandFailure) -> BankExport {
    let digest = SHA256Digest.function
    let words = context.words
    switch format {
    case .text: return BankExport(bytes: CanonicalFormat().write(document, digest: digest))
    case .json:
      let json = JSONFormat { words.sentence(for: $0) }
      return BankExport(bytes: json.write(document, digest: digest))
    case .csv: return DelimitedWriter.write(document.bank)
    case .xlsx:
      return try context.workbook { () throws(WorkbookWriter.Failure) in
        try WorkbookBankWriter.write(document.bank)
      }
    case .gift: return GIFTWriter.write(document.bank)
    case .moodle: return MoodleXMLWriter.write(document.bank)
    }
  }
}
