import ExamModel
import FileContainers

/// Reads question banks from saved pages of HTML.
enum PageBank {
  /// The bank in a page's text.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var parser = PageParser()
    var text = DocumentText()
    do throws(XMLFailure) {
      try HTMLEventReader.read(bytes) { parser.take($0) }
    } catch {
      let place = SourcePosition(file: file, line: error.position.line)
      text.findings.append(Diagnostic(.format(.badXML(XMLProblem(error.fault))), at: place))
    }
    parser.finish()
    text.blocks = parser.blocks
    text.findings += parser.notes.findings(file: file)
    return DocumentBank.read(text, file: file, digest: digest)
  }
}
