import BankLoader
import ExamFiles
import ExamModel
import Platform
import Wording

extension CommandContext {
  /// The largest text of a law.
  private static let lawTextLimit = 16 << 20

  /// The law texts of a folder: its `.md` and `.txt` files, README aside.
  func lawTexts(in folder: String) throws(CommandFailure) -> [LawText] {
    let names = try files { () throws(FileError) in try Directory.names(in: folder) }
    var texts: [LawText] = []
    for name in names where name.hasSuffix(".md") || name.hasSuffix(".txt") {
      guard !name.lowercased().hasPrefix("readme") else { continue }
      let path = "\(folder)/\(name)"
      let bytes = try files { () throws(FileError) in
        try FileBytes.read(path, limit: Self.lawTextLimit)
      }
      if let text = LawTextReader.read(bytes: bytes, file: path) { texts.append(text) }
    }
    guard !texts.isEmpty else { throw CommandFailure(.noInput, words.noLawTexts(folder: folder)) }
    return texts
  }

  /// What is accepted of the findings of `bank verify`; nothing where there is no such file.
  func verificationExceptions() throws(CommandFailure) -> [VerificationException] {
    let path = self.folder + "/exceptions.yaml"
    guard FileBytes.exist(path) else { return [] }
    let bytes = try files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
    let (exceptions, diagnostics) = ExceptionsReader.read(bytes: bytes, file: path)
    for diagnostic in diagnostics {
      note(line(diagnostic, sentence: words.sentence(for: diagnostic.finding)))
    }
    return exceptions
  }
}
