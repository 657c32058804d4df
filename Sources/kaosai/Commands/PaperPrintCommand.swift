import Arguments
import ExamModel
import Platform
import Reports
import Wording

/// `paper print PAPER --output FILE`: A and B papers, answer sheets and keys.
enum PaperPrintCommand: ProgramCommand {
  static let topic = CommandTopic.paperPrint
  private static let paper = Positional<String>.file("paper")
  private static let versions = Option<Int>.wholeNumber("versions", in: 1...26)
  private static let file = Option<String>.file("output")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      file.declared(.printFile, as: .file, words, isRequired: true),
      versions.declared(.versions, as: .count, words),
      ExamOptions.seed.declared(.seed, as: .seed, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [paper.declared(.required, .paper, as: .paper, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let name = invocation[paper], let path = invocation[file] else { return }
    let read = try context.paper(named: name)
    let source = FormSource(paper: read, context: context)
    let seed = invocation[ExamOptions.seed] ?? SystemSeed.next()
    let count = invocation[versions] ?? 2
    var forms: [PrintedPaper.Version] = []
    for version in 0..<count {
      let title = context.words.versionName(version)
      // A version is a candidate of its own: its order of questions and options follows from it.
      var form = try source.form(seed: seed, candidate: title)
      if let number = form.version, number != version, count > 1 {
        form = try Self.form(version, seed, source, from: form)
      }
      forms.append((name: count > 1 ? title : "", form: form))
    }
    let minutes = read.paper.time.map { Int($0.count / 60_000) }
    let text = PrintedPaper(forms, minutes: minutes, words: context.words).text
    try context.files { () throws(FileError) in
      try FileBytes.write(Array(text.utf8), to: path)
    }
    context.note(context.words.seedNote(seed))
    context.note(context.words.wrote(path))
  }

  /// The draw of a version: that of the first made-up candidate who falls on it.
  private static func form(
    _ version: Int, _ seed: UInt64, _ source: FormSource, from first: Form
  ) throws(CommandFailure) -> Form {
    for number in 1...200 {
      let form = try source.form(seed: seed, candidate: "\(version)-\(number)")
      if form.version == version { return form }
    }
    return first
  }
}
