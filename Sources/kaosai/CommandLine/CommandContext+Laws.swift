import ExamFiles
import ExamModel
import Platform
import Wording

extension CommandContext {
  /// The register of laws; empty where there is none.
  ///
  /// A mistake in it is told and costs no more than the law that it is in.
  func laws() throws(CommandFailure) -> LawRegister {
    let path = folder + "/laws.yaml"
    guard FileBytes.exist(path) else { return LawRegister(laws: []) }
    let bytes = try files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
    let (register, diagnostics) = LawRegisterReader.read(bytes: bytes, file: path)
    for diagnostic in diagnostics {
      note(line(diagnostic, sentence: words.sentence(for: diagnostic.finding)))
    }
    return register
  }
}
