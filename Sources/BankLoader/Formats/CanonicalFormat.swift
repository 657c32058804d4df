package import ExamModel

/// The canonical text.
package struct CanonicalFormat: BankFormat {
  package let name = "text"

  package init() {}

  package func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    BankReader.read(bytes: bytes, file: file, digest: digest)
  }

  package func write(_ document: BankDocument, digest: @escaping DigestFunction) -> [UInt8] {
    CanonicalWriter.bytes(of: document.bank)
  }
}
