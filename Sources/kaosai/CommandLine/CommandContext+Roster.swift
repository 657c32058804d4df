import ExamModel
import Platform
import Tables
import Wording

extension CommandContext {
  /// Those who may sit.
  ///
  /// A roster with a mistake lets nobody in, as it could let in the wrong person.
  func roster(at path: String) throws(CommandFailure) -> [RosterEntry] {
    let bytes = try files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
    let document = RosterReader.read(bytes: bytes, file: path)
    let errors = document.diagnostics.filter { $0.finding.severity == .error }
    guard errors.isEmpty else {
      var failure = CommandFailure(.badData)
      failure.lines = errors.map { line($0, sentence: words.sentence(for: $0.finding)) }
      throw failure
    }
    return document.entries
  }
}
