package import ExamModel
import FileContainers

/// Reads question banks in the XML format of Moodle.
package struct MoodleXMLReader {
  private var assembly: BankAssembly
  private var hasCategory = false

  /// The bank in a file's bytes, with everything that was found in it.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics and for a bank without a title.
  ///   - digest: What ids of questions without one are made with.
  package static func read(
    bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var reader = MoodleXMLReader(assembly: BankAssembly(file: file, digest: digest))
    reader.read(XMLDocument(bytes))
    return reader.assembly.document()
  }

  private mutating func read(_ document: XMLDocument) {
    if let failure = document.failure {
      assembly.report(
        .badXML(XMLProblem(failure.fault)), at: assembly.place(failure.position.line))
    }
    guard let root = document.root else { return }
    guard root.name == "quiz" else {
      return assembly.report(.badXML(.unknownRoot), at: assembly.place(root.position.line))
    }
    // A question that the file does not end is behind the failure, which is reported.
    for element in root.elements(named: "question") where element.isComplete { take(element) }
  }

  private mutating func take(_ element: XMLElement) {
    let place = assembly.place(element.position.line)
    switch element["type"] ?? "" {
    case "category": takeCategory(element)
    case "description": assembly.report(.notCarried(.description), at: place)
    case "": assembly.report(.undecidedKind, at: place)
    case let type:
      var parser = MoodleXMLParser(element, type: type, place: place)
      let question = parser.question()
      for finding in parser.findings { assembly.report(finding, at: place) }
      assembly.add(
        question, isKeyExplained: parser.isKeyExplained, isWhole: !parser.isUnsupported)
    }
  }

  private mutating func takeCategory(_ element: XMLElement) {
    assembly.section = CategoryPath.section(of: element.first("category")?.text ?? "")
    defer { hasCategory = true }
    guard !hasCategory, let info = element.first("info")?.first("text")?.text else { return }
    for line in info.split(separator: "\n") {
      _ = HeadLines.take(TextFormat.cleaned(String(line)), into: &assembly.bank)
    }
  }
}
