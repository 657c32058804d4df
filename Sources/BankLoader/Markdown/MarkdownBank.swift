import ExamModel

/// Reads question banks from Markdown.
enum MarkdownBank {
  /// The bank in a text.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let text = String(decoding: LineEnds.normalised(bytes), as: UTF8.self)
    let parser = MarkdownParser(CodedKeys.labelled(text) ?? text)
    let findings = parser.notes.findings(file: file)
    return DocumentBank.read(
      DocumentText(blocks: parser.blocks, findings: findings), file: file, digest: digest)
  }
}
