import ExamModel
import FileContainers
import Tables

/// Opens the parts of a document (Office Open XML: .docx, .docm, .dotx) that hold its text.
struct WordPackage: ~Copyable {
  /// Where nearly all programs put the text.
  static let defaultDocument = "word/document.xml"

  private let archive: ZipArchive
  private let file: String
  private(set) var findings: [Diagnostic<BankFinding>] = []
  private var relations: PackageRelations

  init(_ archive: consuming ZipArchive, file: String) {
    self.archive = archive
    self.file = file
    relations = PackageRelations(of: Self.defaultDocument)
  }

  /// The text of the document, as far as it can be read.
  mutating func read() -> DocumentText {
    var package = PackageRelations(of: "")
    if archive.entry(at: package.path) != nil { scan(package.path) { package.take($0) } }
    let path = package.target(ofType: "officeDocument") ?? Self.defaultDocument
    relations = PackageRelations(of: path)
    if archive.entry(at: relations.path) != nil {
      var found = relations
      scan(relations.path) { found.take($0) }
      relations = found
    }
    var styles = WordStyles()
    scanPart("styles", of: path) { styles.take($0) }
    var lists = WordLists()
    scanPart("numbering", of: path) { lists.take($0) }
    var parser = WordParser(styles: styles, lists: lists)
    scan(path, WordElement.textVocabulary) { parser.take($0) }
    var text = DocumentText(blocks: parser.blocks, asides: parser.asides)
    text.findings = findings + parser.notes.findings(file: file)
    return text
  }

  /// Reads a part beside the text, where there is one.
  private mutating func scanPart(_ type: String, of document: String, _ take: (XMLEvent) -> Void) {
    let folder = document.split(separator: "/").dropLast().joined(separator: "/")
    let path = relations.target(ofType: type) ?? folder + "/" + type + ".xml"
    guard archive.entry(at: path) != nil else { return }
    scan(path, WordElement.vocabulary, take)
  }

  private mutating func scan(
    _ path: String, _ vocabulary: XMLVocabulary = WordElement.vocabulary,
    _ take: (XMLEvent) -> Void
  ) {
    guard let entry = archive.entry(at: path) else {
      return report(.badContainer(.missingEntry, entry: path), line: 0)
    }
    do throws(ZipFailure) {
      let bytes = try archive.bytes(of: entry)
      do throws(XMLFailure) {
        try XMLEventReader.read(bytes, vocabulary: vocabulary, take)
      } catch {
        report(.badXML(XMLProblem(error.fault)), line: 0)
      }
    } catch {
      report(.badContainer(ContainerProblem(error), entry: path), line: 0)
    }
  }

  private mutating func report(_ finding: FormatFinding, line: Int) {
    findings.append(Diagnostic(.format(finding), at: SourcePosition(file: file, line: line)))
  }
}
