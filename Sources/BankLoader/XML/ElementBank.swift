import ExamModel
import FileContainers

/// Reads question banks from XML of no known format.
enum ElementBank {
  /// The bank in an XML file; nil where it is none, or no question is in it.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    guard isXML(bytes) else { return nil }
    let document = XMLDocument(bytes)
    guard document.failure == nil, let root = document.root else { return nil }
    let sheets = ElementSheets.sheets(of: root)
    let bank =
      sheets.isEmpty
      ? ObjectBank.read(
        PropertyList.value(of: root) ?? ElementObjects.value(of: root), file: file, digest: digest)
      : SheetBank.read(sheets, file: file, digest: digest)
    return bank.bank.questions.isEmpty ? nil : bank
  }

  /// Whether a text is XML from its beginning to its end, and no page.
  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }
    guard text.first == 0x3C, bytes.last(where: { $0 > 0x20 }) == 0x3E else { return false }
    let head = String(decoding: text.prefix(1024), as: UTF8.self).lowercased()
    guard !head.contains("<html") else { return false }
    return head.hasPrefix("<?xml") || !PageSignature.isPage(bytes)
  }
}
