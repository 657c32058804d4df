import BankLoader
import ExamModel
import Glibc
import Platform

/// A folder of banks and all questions that are in it.
struct BenchBanks {
  /// As given with `--banks`.
  let folder: String
  let questions: [Question]

  /// One bank made for the purpose.
  init(generating count: Int, in folder: TemporaryFolder) throws(BenchFailure) {
    self.folder = folder.path("generated")
    mkdir(self.folder, 0o700)
    mkdir(self.folder + "/banks", 0o700)
    let text = BankGenerator.text(questions: count)
    try folder.write(text, to: "generated/banks/题库.txt")
    questions =
      BankReader.read(
        bytes: text, file: "题库.txt", digest: SHA256Digest.function
      ).bank.questions
  }

  /// The banks that come with the program, found above the folder that it was built in.
  static func shipped() throws(BenchFailure) -> BenchBanks {
    var parts = BuiltProgram.folder.split(separator: "/")
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/") + "/question-banks"
      if Directory.exists(folder + "/banks") { return try BenchBanks(reading: folder) }
      parts.removeLast()
    }
    throw BenchFailure("no question-banks above \(BuiltProgram.folder)")
  }

  private init(reading folder: String) throws(BenchFailure) {
    self.folder = folder
    let names: [String]
    do throws(FileError) {
      names = try Directory.names(in: folder + "/banks").filter { $0.hasSuffix(".txt") }
    } catch {
      throw BenchFailure("\(folder) cannot be read: \(error)")
    }
    var questions: [Question] = []
    for name in names {
      let bytes = try TemporaryFolder.read("\(folder)/banks/\(name)")
      questions += BankReader.read(
        bytes: bytes, file: name, digest: SHA256Digest.function
      ).bank.questions.filter { $0.isDrawable && $0.kind != .composite }
    }
    self.questions = questions
  }
}
