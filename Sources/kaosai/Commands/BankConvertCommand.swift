import Arguments
import BankLoader
import ExamModel
import Platform
import Wording

/// `bank convert FILE --to FORMAT`: the bank on standard output or in a file, its findings on
/// standard error.
enum BankConvertCommand: ProgramCommand {
  static let topic = CommandTopic.bankConvert
  private static let bank = Positional<String>.file("bank")
  private static let mark = Flag("bom")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [BankFileFormat.option.declared(.format, as: .format, words)]
      + OutputOptions.declared(words) + [mark.declared(.byteOrderMark, words)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [bank.declared(.required, .convertedBank, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[bank] else { return }
    let path = invocation[OutputOptions.output]
    let format =
      invocation[BankFileFormat.option] ?? path.flatMap(BankFileFormat.init(of:)) ?? .text
    if let path {
      try context.refuse(existing: path, unless: invocation[OutputOptions.force])
    } else if format.isBinary, context.terminal.showsText {
      throw CommandFailure(.usage, context.words.notForTerminal(format: format.rawValue))
    }
    let document = try context.books(named: [name])[0].document
    guard !document.bank.questions.isEmpty else {
      var failure = CommandFailure(.badData)
      failure.lines = document.diagnostics.map(context.line)
      throw failure
    }
    let export = try format.export(document, hasMark: invocation[mark], in: context)
    if let path {
      try context.save(export.bytes, to: path, replacing: invocation[OutputOptions.force])
      try context.print(context.words.fileWritten(path) + "\n")
    } else {
      try context.print(export.bytes)
    }
    context.note((document.diagnostics + export.diagnostics).map { context.line($0) })
  }
}
