import Arguments
import ExamModel
import JSONText
import Platform
import ResultStore
import Wording

/// `results import FILE`: takes in what `results export` wrote; what is here already stays.
enum ResultsImportCommand: ProgramCommand {
  static let topic = CommandTopic.resultsImport
  private static let file = Positional<String>.file("file")
  private static let fileLimit = 1 << 30

  static func options(_ words: any Words) -> [OptionDeclaration] { [] }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [file.declared(.required, .importFile, as: .file, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let path = invocation[file] else { return }
    let bytes = try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: fileLimit)
    }
    let refusal = CommandFailure(.badData, context.words.notAnExport(path))
    guard let json = try? JSONReader.read(bytes),
      json["format"]?.string == ResultsExportCommand.format,
      let sittings = json["sittings"]?.array
    else { throw refusal }
    let store = try context.openStore()
    var (added, known) = (0, 0)
    for sitting in sittings {
      let transfer = try context.stored { () throws(StoreError) in try store.take(sitting) }
      guard let transfer else { throw refusal }
      added += transfer.added
      known += transfer.known
    }
    let sentence = context.words.transferred(
      attempts: added, path: path, isImport: true, known: known)
    try context.print(sentence.printable + "\n")
  }
}
