import Competition
import ExamFiles
import ExamModel
import Platform
import Tables
import Wording

extension CommandContext {
  /// The folder of contests.
  var contestFolder: String { folder + "/contests" }

  /// The paths of all contests of the folder.
  func contestPaths() throws(CommandFailure) -> [String] {
    guard Directory.exists(contestFolder) else { return [] }
    let names = try files { () throws(FileError) in try Directory.names(in: contestFolder) }
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .map { "\(contestFolder)/\($0)" }
  }

  /// The contest that a person means: a file, or the name of one in the folder of contests.
  func contestPath(named name: String) throws(CommandFailure) -> String {
    if FileBytes.exist(name) { return name }
    let paths = try contestPaths()
    if let path = paths.first(where: { Self.paperName(of: $0) == name }) { return path }
    let nearest = Spelling.nearest(to: name, among: paths.map(Self.paperName))
    throw CommandFailure(
      .noInput, words.noSuchContest(name, nearest: nearest, folder: contestFolder))
  }

  /// Reads a contest, with the list of teams that it names.
  func readContest(
    at path: String
  ) throws(CommandFailure) -> (contest: Contest?, diagnostics: [Diagnostic<PaperFinding>]) {
    let bytes = try files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return ContestReader.read(bytes: bytes, file: path) { name in
      let isBeside = !name.hasPrefix("/") && !folder.isEmpty
      return TeamList.read(isBeside ? "\(folder)/\(name)" : name)
    }
  }

  /// Reads a contest; a mistake in it stops the command, with all that is wrong on standard error.
  func contest(named name: String) throws(CommandFailure) -> Contest {
    let (contest, diagnostics) = try readContest(at: try contestPath(named: name))
    guard let contest else {
      for diagnostic in diagnostics {
        note(line(diagnostic, sentence: words.sentence(for: diagnostic.finding)))
      }
      throw CommandFailure(.badData, words.problemCount(diagnostics.count))
    }
    return contest
  }
}
