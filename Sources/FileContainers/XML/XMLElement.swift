/// An element of an XML file with all that is in it.
package struct XMLElement: Sendable, Hashable {
  /// Without prefix.
  package var name: String
  /// In file order.
  package var attributes: [XMLAttribute]
  /// In file order.
  package var children: [XMLNode]
  /// Where its start tag ends.
  package var position: XMLPosition
  /// Whether the file holds it to its end tag.
  package var isComplete: Bool

  package init(
    name: String, attributes: [XMLAttribute] = [], children: [XMLNode] = [],
    position: XMLPosition = XMLPosition(line: 1, column: 1), isComplete: Bool = true
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.position = position
    self.isComplete = isComplete
  }
}

extension XMLElement {
  /// The value of an attribute.
  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The elements directly in it.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements directly in it that have a name.
  package func elements(named name: String) -> [XMLElement] {
    elements.filter { $0.name == name }
  }

  /// The first element directly in it that has a name.
  package func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The elements in it at any depth that have one of some names, none of them within another.
  package func descendants(named names: Set<String>) -> [XMLElement] {
    var found: [XMLElement] = []
    collect(names, into: &found)
    return found
  }

  /// The elements in it at any depth that have a name, none of them within another.
  package func descendants(named name: String) -> [XMLElement] { descendants(named: [name]) }

  /// All text in it, as it stands in the file.
  package var text: String {
    var text = ""
    collectText(into: &text)
    return text
  }

  // A tree is no deeper than the reader's limit, so neither are these.
  private func collect(_ names: Set<String>, into found: inout [XMLElement]) {
    for case .element(let element) in children {
      if names.contains(element.name) {
        found.append(element)
      } else {
        element.collect(names, into: &found)
      }
    }
  }

  private func collectText(into text: inout String) {
    for child in children {
      switch child {
      case .text(let part): text += part
      case .element(let element): element.collectText(into: &text)
      }
    }
  }
}
