import Arguments
import ExamModel
import JSONText
import Platform
import ResultStore
import Wording

/// `results export PAPER --to FILE`: all records of a paper, for another machine.
enum ResultsExportCommand: ProgramCommand {
  static let topic = CommandTopic.resultsExport
  private static let paper = Positional<String>.file("paper")
  /// What the file says it is.
  static let format = "kaosai-results-1"

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [CorrectionOptions.file.declared(.exportFile, as: .file, words, isRequired: true)]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper], let path = invocation[CorrectionOptions.file] else {
      return
    }
    let records = try PaperRecords(of: name, in: context)
    let store = try context.openStore()
    var sittings: [JSONValue] = []
    for session in records.sessions {
      sittings.append(
        try context.stored { () throws(StoreError) in try store.exported(session.sitting) })
    }
    let object: JSONValue = ["format": .string(format), "sittings": .array(sittings)]
    try context.files { () throws(FileError) in
      try FileBytes.write(JSONWriter.bytes(of: object) + [0x0A], to: path)
    }
    let sentence = context.words.transferred(
      attempts: records.sessions.reduce(0) { $0 + $1.records.count }, path: path,
      isImport: false, known: 0)
    try context.print(sentence.printable + "\n")
  }
}
