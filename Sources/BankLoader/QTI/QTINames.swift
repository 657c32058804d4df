import FileContainers

/// The names of QTI 3, `qti-simple-choice` and `response-identifier`, as QTI 2 has them:
/// `simpleChoice`, `responseIdentifier`.
enum QTINames {
  /// A tree with the names of QTI 2; one that has them already is returned as it came.
  static func normalised(_ root: XMLElement) -> XMLElement {
    root.name.hasPrefix("qti-") ? renamed(root) : root
  }

  // A tree is no deeper than the reader's limit.
  private static func renamed(_ element: XMLElement) -> XMLElement {
    var element = element
    if element.name.hasPrefix("qti-") {
      element.name = camelCase(element.name.dropFirst(4))
      for index in element.attributes.indices {
        element.attributes[index].name = camelCase(element.attributes[index].name[...])
      }
    }
    for index in element.children.indices {
      if case .element(let child) = element.children[index] {
        element.children[index] = .element(renamed(child))
      }
    }
    return element
  }

  private static func camelCase(_ name: Substring) -> String {
    let words = name.split(separator: "-")
    guard let first = words.first else { return String(name) }
    return words.dropFirst().reduce(into: String(first)) { name, word in
      name += word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}
