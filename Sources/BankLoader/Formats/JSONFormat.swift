package import ExamModel
import JSONText

/// One JSON document, indented, with a line end after it.
package struct JSONFormat: BankFormat {
  package let name = "json"
  private let message: @Sendable (BankFinding) -> String

  /// The format with the sentences that its `issues` have.
  package init(message: @escaping @Sendable (BankFinding) -> String) { self.message = message }

  package func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    BankReader.read(bytes: bytes, file: file, digest: digest)
  }

  package func write(_ document: BankDocument, digest: @escaping DigestFunction) -> [UInt8] {
    let value = BankJSON.value(of: document, digest: digest, message: message)
    return JSONWriter.bytes(of: value, isPretty: true) + [0x0A]
  }
}
