import ExamModel
import FileContainers

/// Reads the items of a QTI 1.2 file: of an assessment, its sections, an object bank, or by themselves.
struct QTI1Reader {
  private let file: String
  /// Texts that items refer to, by the identifiers of the items that hold them.
  private var stimuli: [String: String] = [:]

  init(file: String) { self.file = file }

  /// Takes over the items of a file.
  mutating func read(_ root: XMLElement, into assembly: inout BankAssembly) {
    for element in root.elements where ["assessment", "objectbank"].contains(element.name) {
      takeTitle(of: element, into: &assembly)
    }
    read(childrenOf: root, into: &assembly)
  }

  private func takeTitle(of element: XMLElement, into assembly: inout BankAssembly) {
    let fields = QTI1Metadata(XMLElement(name: "", children: element.children.filter(Self.isMeta)))
    let title = TextFormat.cleaned(element["title"] ?? fields["bank_title"] ?? "")
    if !title.isEmpty { assembly.bank.title = title }
  }

  private static func isMeta(_ node: XMLNode) -> Bool {
    if case .element(let element) = node { element.name == "qtimetadata" } else { false }
  }

  private mutating func read(childrenOf element: XMLElement, into assembly: inout BankAssembly) {
    for child in element.elements {
      switch child.name {
      case "item": if child.isComplete { take(child, into: &assembly) }
      case "section":
        let outer = assembly.section
        let title = TextFormat.cleaned(child["title"] ?? "")
        if !title.isEmpty { assembly.section = title }
        read(childrenOf: child, into: &assembly)
        if assembly.section != outer { assembly.section = outer }
      case "assessment", "objectbank": read(childrenOf: child, into: &assembly)
      case "itemref", "sectionref", "selection_ordering":
        let names = ["sourcebank_ref", "itemref", "sectionref"]
        if names.contains(child.name) || !child.descendants(named: "sourcebank_ref").isEmpty {
          assembly.report(.notCarried(.itemReference), at: place(child))
        }
      default: break
      }
    }
  }

  private func place(_ element: XMLElement) -> SourcePosition {
    SourcePosition(file: file, line: element.position.line)
  }

  private mutating func take(_ item: XMLElement, into assembly: inout BankAssembly) {
    var parser = QTI1ItemParser(item, place: place(item))
    guard var question = parser.question() else {
      for finding in parser.findings { assembly.report(finding, at: place(item)) }
      if let identifier = item["ident"] { stimuli[identifier] = parser.stem }
      return
    }
    if let parent = parser.stimulus {
      if let text = stimuli[parent] {
        question.stem = text + (text.isEmpty || question.stem.isEmpty ? "" : "\n") + question.stem
      } else {
        assembly.report(.notCarried(.stimulus), at: place(item))
      }
    }
    for finding in parser.findings { assembly.report(finding, at: place(item)) }
    assembly.add(
      question, isKeyExplained: parser.isKeyExplained, isWhole: !parser.isUnsupported)
  }
}
