import BankLoader
import ExamModel
import Platform

/// A process that reads and checks one bank and says what memory that took.
enum BankReadingProcess {
  /// What it is called behind `--child`.
  static let name = "bank-read"

  /// Reads and checks a file, then prints the peak memory of this process in bytes.
  static func run(_ path: String) throws(BenchFailure) {
    let document = document(of: try TemporaryFolder.read(path))
    guard findings(in: [document]).isEmpty else { throw BenchFailure("\(path) is not clean") }
    print(Int(try ProcessMemory.peak(of: "self")))
  }

  /// The bank as `kaosai` reads it.
  static func document(of bytes: [UInt8]) -> BankDocument {
    BankReader.read(bytes: bytes, file: "bank.txt", digest: SHA256Digest.function)
  }

  /// What `kaosai bank check` finds, with a register that has the bank's law.
  static func findings(in documents: [BankDocument]) -> [Diagnostic<BankFinding>] {
    BankChecker.check(documents, laws: BankPhrases.laws)
  }
}
