import Arguments
import BankLoader
import ExamModel
import Platform
import Wording

/// `bank import FILE…`: reads files as they are, shows what was understood, and writes a bank.
enum BankImportCommand: ProgramCommand {
  static let topic = CommandTopic.bankImport
  private static let files = Positional<String>.file("file")
  private static let title = Option<String>.text("title")
  private static let strict = Flag("strict")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      title.declared(.importedTitle, as: .title, words),
      OutputOptions.output.declared(.importedFile, as: .file, words),
      OutputOptions.force.declared(.force, words),
      strict.declared(.strict, words),
      ReportOptions.json.declared(.json, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [files.declared(.requiredRepeated, .importedFiles, as: .file, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let books = try context.books(at: invocation.values(of: files))
    let reading = BankImport(books, title: invocation[title])
    let outcome = outcome(of: reading, invocation, context)
    if invocation[ReportOptions.json] {
      try context.print(reading.json(output: try? outcome.get(), context.words))
    } else {
      try ImportView(context: context).show(reading)
    }
    let path = try outcome.get()
    if !invocation[ReportOptions.json] {
      try context.print("\n" + context.words.fileWritten(path) + "\n")
    }
  }

  /// Writes the bank: where it is, or why it is not.
  private static func outcome(
    of reading: BankImport, _ invocation: Invocation, _ context: CommandContext
  ) -> Result<String, CommandFailure> {
    if let refusal = refusal(of: reading, isStrict: invocation[strict], context.words) {
      return .failure(CommandFailure(.badData, refusal))
    }
    let folder = context.shelf.folder
    let path = invocation[OutputOptions.output] ?? "\(folder)/\(reading.fileName)"
    do throws(CommandFailure) {
      if invocation[OutputOptions.output] == nil {
        try context.files { () throws(FileError) in try Directory.make(folder) }
      }
      try context.save(
        CanonicalWriter.bytes(of: reading.document.bank), to: path,
        replacing: invocation[OutputOptions.force])
    } catch {
      return .failure(error)
    }
    return .success(path)
  }

  /// Why the bank is not written; nil where it is.
  private static func refusal(
    of reading: BankImport, isStrict: Bool, _ words: any Words
  ) -> String? {
    if !reading.unread.isEmpty { return words.notWritten(unreadFiles: reading.unread.count) }
    if !reading.contradictions.isEmpty {
      return words.notWritten(contradictions: reading.contradictions.count)
    }
    guard isStrict, !reading.doubts.isEmpty else { return nil }
    return words.notWritten(doubts: reading.doubts.count)
  }
}
