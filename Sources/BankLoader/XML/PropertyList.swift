import FileContainers

/// Values of JSON for Apple's lists of properties, in which an element `key` names the one behind it.
enum PropertyList {
  /// What the root says; nil for that of any other XML.
  static func value(of root: XMLElement) -> FieldValue? {
    guard root.name == "plist", root.elements.count == 1 else { return nil }
    return member(root.elements[0])
  }

  private static func member(_ element: XMLElement) -> FieldValue? {
    let text = FieldText.trimmed(element.text)
    switch element.name {
    case "dict": return object(element)
    case "array": return .list(element.elements.compactMap { member($0) })
    case "true", "false": return .bool(element.name == "true")
    case "integer", "real": return Double(text) == nil ? .text(text) : .number(text)
    default: return .text(text)
    }
  }

  /// The members of a dictionary; those without a name, or a value, are none.
  private static func object(_ element: XMLElement) -> FieldValue {
    var object = FieldObject(members: [], line: element.position.line)
    var name: String?
    for child in element.elements {
      if child.name == "key" {
        name = FieldText.trimmed(child.text)
      } else if let known = name, let value = member(child) {
        object.members.append(FieldObject.Member(name: known, value: value))
        name = nil
      }
    }
    return .object(object)
  }
}
