import ExamModel
import FileContainers

/// Reads the questions of one XML file, whatever version of QTI it is.
struct QTIFileReader {
  private let file: String
  /// What else is known of the items of a package, by their identifiers.
  private let package: QTIPackageNotes

  init(file: String, package: QTIPackageNotes = QTIPackageNotes()) {
    self.file = file
    self.package = package
  }

  /// The names of the outermost elements of files that hold questions.
  static let roots: Set<String> = [
    "questestinterop", "assessmentItem", "assessmentTest", "POOL",
  ]

  private func place(_ element: XMLElement) -> SourcePosition {
    SourcePosition(file: file, line: element.position.line)
  }

  /// Takes over the questions of a file.
  func read(_ document: XMLDocument, into assembly: inout BankAssembly) {
    if let failure = document.failure {
      assembly.report(
        .badXML(XMLProblem(failure.fault)),
        at: SourcePosition(file: file, line: failure.position.line))
    }
    guard let root = document.root.map(QTINames.normalised) else { return }
    switch root.name {
    case "questestinterop":
      var reader = QTI1Reader(file: file)
      reader.read(root, into: &assembly)
    case "POOL": BlackboardPoolReader(file: file).read(root, into: &assembly)
    case "assessmentItem": take(root, into: &assembly)
    default:
      let items = root.descendants(named: "assessmentItem")
      for item in items { take(item, into: &assembly) }
      if !takeTest(root, into: &assembly), items.isEmpty {
        assembly.report(.badXML(.unknownRoot), at: place(root))
      }
    }
  }

  /// Reports the items that a test names and does not hold; false of anything else.
  private func takeTest(_ root: XMLElement, into assembly: inout BankAssembly) -> Bool {
    guard root.name == "assessmentTest" else { return false }
    guard !package.holdsItems else { return true }
    if let title = root["title"].map(TextFormat.cleaned), !title.isEmpty {
      assembly.bank.title = title
    }
    for reference in root.descendants(named: "assessmentItemRef") {
      assembly.report(.notCarried(.itemReference), at: place(reference))
    }
    return true
  }

  private func take(_ item: XMLElement, into assembly: inout BankAssembly) {
    // An item that the file does not end is behind the failure, which is reported.
    guard item.isComplete else { return }
    var parser = QTIItemParser(item, place: place(item))
    let stimulus = stimulus(of: item, into: &assembly)
    guard var question = parser.question(stimulus: stimulus) else {
      for finding in parser.findings { assembly.report(finding, at: place(item)) }
      return
    }
    var tags = FieldTags()
    for keyword in package.keywords { tags.take(keyword, into: &question) }
    if let answer = tags.modelAnswer, question.kind == .shortAnswer { question.key = .text(answer) }
    for finding in parser.findings { assembly.report(finding, at: place(item)) }
    assembly.add(
      question, isKeyExplained: parser.isKeyExplained, isWhole: !parser.isUnsupported)
  }

  /// The text of another file that an item refers to.
  private func stimulus(
    of item: XMLElement, into assembly: inout BankAssembly
  ) -> XMLElement? {
    guard let reference = item.first("assessmentStimulusRef") else { return nil }
    if let body = package.stimulus(reference["href"] ?? "") { return body }
    assembly.report(.notCarried(.stimulus), at: place(reference))
    return nil
  }
}
