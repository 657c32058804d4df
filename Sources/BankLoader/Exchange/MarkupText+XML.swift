import FileContainers

extension MarkupText {
  /// The plain text of what an element of an XML file holds.
  static func plainText(of element: XMLElement) -> PlainText {
    var markup = MarkupText()
    markup.append(childrenOf: element)
    return markup.builder.plainText
  }

  /// Appends an element and what it holds; no tree is deeper than its reader's limit.
  mutating func append(_ element: XMLElement) {
    start(element.name) { element[$0] }
    append(childrenOf: element)
    end(element.name)
  }

  /// Appends what an element holds.
  mutating func append(childrenOf element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let text): append(text)
      case .element(let child): append(child)
      }
    }
  }
}
