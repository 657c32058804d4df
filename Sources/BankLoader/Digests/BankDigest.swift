package import ExamModel

/// The digest that says which questions an exam was drawn from.
package enum BankDigest {
  /// The digest of a bank's canonical text.
  package static func digest(of bank: QuestionBank, using digest: DigestFunction) -> String {
    digest(CanonicalWriter.bytes(of: bank))
  }

  /// The digest of several banks: of one its own, of more that of theirs in order, a line each.
  package static func digest(of banks: [QuestionBank], using digest: DigestFunction) -> String {
    combined(banks.map { self.digest(of: $0, using: digest) }, using: digest)
  }

  /// The digest of several banks from their own digests.
  package static func combined(_ digests: [String], using digest: DigestFunction) -> String {
    guard digests.count != 1 else { return digests[0] }
    return digest(Array(digests.joined(separator: "\n").utf8))
  }
}
