import Arguments
import ExamFiles
import ExamModel
import Platform
import Wording

extension CommandContext {
  /// A paper, the text that it was read from, and where.
  struct ReadPaper {
    let paper: Paper
    let text: String
    let path: String
  }

  /// The largest paper, register or roster.
  static let fileLimit = 16 << 20

  /// The folder of papers.
  var paperFolder: String { folder + "/papers" }

  /// The paths of all papers of the folder.
  func paperPaths() throws(CommandFailure) -> [String] {
    guard Directory.exists(paperFolder) else { return [] }
    let names = try files { () throws(FileError) in try Directory.names(in: paperFolder) }
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .map { "\(paperFolder)/\($0)" }
  }

  /// The paper that a person means: a file, or the name of one in the folder of papers.
  func paperPath(named name: String) throws(CommandFailure) -> String {
    if FileBytes.exist(name) { return name }
    let paths = try paperPaths()
    if let path = paths.first(where: { Self.paperName(of: $0) == name }) { return path }
    throw CommandFailure(
      .noInput,
      words.noSuchPaper(
        name, nearest: Spelling.nearest(to: name, among: paths.map(Self.paperName)),
        folder: paperFolder))
  }

  /// Reads a paper; a mistake in it stops the command, with all that is wrong on standard error.
  func paper(named name: String) throws(CommandFailure) -> ReadPaper {
    let path = try paperPath(named: name)
    let bytes = try files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
    let (paper, diagnostics) = PaperReader.read(bytes: bytes, file: path)
    guard let paper else {
      for diagnostic in diagnostics {
        note(line(diagnostic, sentence: words.sentence(for: diagnostic.finding)))
      }
      throw CommandFailure(.badData, words.problemCount(diagnostics.count))
    }
    return ReadPaper(paper: paper, text: String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// `file:line:column code sentence`; of a workbook `file[sheet]:row:column`.
  func line<Found>(_ diagnostic: Diagnostic<Found>, sentence: String) -> String {
    let position = diagnostic.position
    return "\(place(position)):\(position.column) \(diagnostic.finding.code) \(sentence)"
  }

  /// `file:line`; of a workbook `file[sheet]:row`.
  func place(_ position: SourcePosition) -> String {
    let file = position.sheet.map { "\(position.file)[\($0)]" } ?? position.file
    return "\(file):\(position.line)"
  }

  /// A finding about a bank with its place and its sentence.
  func line(_ diagnostic: Diagnostic<BankFinding>) -> String {
    line(diagnostic, sentence: words.sentence(for: diagnostic.finding))
  }

  /// The file's name without folders and suffix.
  static func paperName(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").dropLast().joined(separator: ".")
  }
}
