package import ExamModel

/// A format that banks are read from and written to: what was written reads back as the same bank.
package protocol BankFormat: Sendable {
  /// What `--to` calls it.
  var name: String { get }

  /// The bank in a file's bytes.
  func read(_ bytes: [UInt8], file: String, digest: @escaping DigestFunction) -> BankDocument

  /// A bank as a file's bytes.
  func write(_ document: BankDocument, digest: @escaping DigestFunction) -> [UInt8]
}
