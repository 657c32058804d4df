/// A bank as it was when a sitting opened.
package struct BankSnapshot: Sendable, Hashable {
  /// The name that papers draw from it by.
  package var name: String
  /// Its canonical text.
  package var text: String
  /// The digest of that text.
  package var digest: String

  package init(name: String, text: String, digest: String) {
    self.name = name
    self.text = text
    self.digest = digest
  }
}
