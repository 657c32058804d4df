import Arguments
import BankLoader
import ExamModel
import Platform
import Wording

/// `bank convert FILE --to FORMAT`: the bank on standard output, its findings on standard error.
enum BankConvertCommand: ProgramCommand {
  static let topic = CommandTopic.bankConvert
  private static let bank = Positional<String>.file("bank")
  private static let format = Option<Format>.word(
    "to", of: Format.allCases.map { ([$0.rawValue], $0) })

  private enum Format: String, CaseIterable {
    case text, json
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
    let writer = writer(of: invocation[format] ?? .text, context.words)
    let bytes = writer.write(document, digest: SHA256Digest.function)
    try context.print(String(decoding: bytes, as: UTF8.self))
    for line in lines { context.note(line) }
  }

  private static func writer(of format: Format, _ words: any Words) -> any BankFormat {
    switch format {
    case .text: CanonicalFormat()
    case .json: JSONFormat { words.sentence(for: $0) }
    }
  }
}
