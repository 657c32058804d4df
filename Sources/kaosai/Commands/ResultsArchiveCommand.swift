import Arguments
import ExamModel
import Platform
import ResultStore
import Wording

/// `results archive PAPER --to DIR --by NAME`, or `--check DIR`: whether one is as it was made.
enum ResultsArchiveCommand: ProgramCommand {
  static let topic = CommandTopic.resultsArchive
  private static let paper = Positional<String>.file("paper")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      CorrectionOptions.folder.declared(.archiveFolder, as: .folder, words),
      CorrectionOptions.check.declared(.archiveCheck, as: .folder, words),
      ExamOptions.roster.declared(.gradeRoster, as: .file, words),
      CorrectionOptions.signer.declared(.signer, as: .name, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .resultsPaper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper] else { return }
    let (target, checked) = (
      invocation[CorrectionOptions.folder], invocation[CorrectionOptions.check]
    )
    guard (target == nil) != (checked == nil) else {
      throw CommandFailure(.usage, context.words.needsOneOf(["--to", "--check"]))
    }
    let records = try PaperRecords(of: name, in: context)
    if let checked { try ArchiveCheck(folder: checked, records: records, context: context).run() }
    if let target { try make(target, of: records, invocation, context) }
  }

  private static func make(
    _ folder: String, of records: PaperRecords, _ invocation: Invocation,
    _ context: CommandContext
  ) throws(CommandFailure) {
    if Directory.exists(folder) {
      let names = try context.files { () throws(FileError) in try Directory.names(in: folder) }
      guard names.isEmpty else {
        throw CommandFailure(.notPermitted, context.words.folderTaken(folder))
      }
    }
    var archive = ResultArchive(records: records, context: context)
    if let path = invocation[ExamOptions.roster] { archive.roster = try context.roster(at: path) }
    let files = try archive.files()
    let list = ResultArchive.list(of: files)
    try context.files { () throws(FileError) in
      for file in files + [(path: ResultArchive.listName, bytes: list)] {
        let path = "\(folder)/\(file.path)"
        try Directory.make(for: path)
        try FileBytes.write(file.bytes, to: path)
      }
    }
    let digest = SHA256Digest.function(list)
    let now = context.time.now()
    let signer = (invocation[CorrectionOptions.signer] ?? "").printable
    let rulings = records.sessions.map { session in
      Ruling(
        sitting: session.sitting.id, moment: now, signer: signer, action: .archived(digest))
    }
    let store = try context.openStore()
    try context.stored { () throws(StoreError) in try store.append(rulings) }
    let sentence = context.words.archived(folder, files: files.count + 1, digest: digest)
    try context.print(sentence.printable + "\n")
  }
}
