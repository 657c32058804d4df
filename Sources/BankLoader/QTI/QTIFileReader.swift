import ExamModel
import FileContainers

/// Reads the questions of one XML file, whatever version of QTI it is.
struct QTIFileReader {
  private(set) var assembly: BankAssembly
  private let file: String
  /// What else is known of the items of a package, by their identifiers.
  private let package: QTIPackageNotes

  init(_ assembly: BankAssembly, file: String, package: QTIPackageNotes = QTIPackageNotes()) {
    self.assembly = assembly
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
  mutating func read(_ document: XMLDocument) {
    if let failure = document.failure {
      assembly.report(
        .badXML(XMLProblem(failure.fault)),
        at: SourcePosition(file: file, line: failure.position.line))
    }
    guard let root = document.root.map(QTINames.normalised) else { return }
    switch root.name {
    case "questestinterop":
      var reader = QTI1Reader(assembly, file: file)
      reader.read(root)
      assembly = reader.assembly
    case "POOL":
      var reader = BlackboardPoolReader(assembly, file: file)
      reader.read(root)
      assembly = reader.assembly
    case "assessmentItem": take(root)
    default:
      let items = root.descendants(named: "assessmentItem")
      items.forEach { take($0) }
      if !takeTest(root), items.isEmpty {
        assembly.report(.badXML(.unknownRoot), at: place(root))
      }
    }
  }

  /// Reports the items that a test names and does not hold; false of anything else.
  private mutating func takeTest(_ root: XMLElement) -> Bool {
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

  private mutating func take(_ item: XMLElement) {
    // An item that the file does not end is behind the failure, which is reported.
    guard item.isComplete else { return }
    var parser = QTIItemParser(item, place: place(item))
    let stimulus = stimulus(of: item)
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
  private mutating func stimulus(of item: XMLElement) -> XMLElement? {
    guard let reference = item.first("assessmentStimulusRef") else { return nil }
    if let body = package.stimulus(reference["href"] ?? "") { return body }
    assembly.report(.notCarried(.stimulus), at: place(reference))
    return nil
  }
}
