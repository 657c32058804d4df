import FileContainers

/// Values of JSON for the elements of any XML, so that questions are found among them as there:
/// attributes and elements are members, elements of the same name a list.
enum ElementObjects {
  /// Elements that format a text and are no members of anything.
  private static let formatting: Set<String> = [
    "p", "b", "i", "u", "br", "em", "img", "sub", "sup", "span", "strong", "font", "div", "code",
    "a",
    "pre", "table", "tbody", "tr", "td", "ul", "ol", "li", "math",
  ]

  /// What an element says.
  static func value(of element: XMLElement) -> FieldValue {
    let children = element.elements
    if children.isEmpty || children.allSatisfy({ formatting.contains($0.name.lowercased()) }) {
      let text = FieldValue.text(text(of: element))
      return element.attributes.isEmpty ? text : object(of: element, besides: text)
    }
    let names = Set(children.map(\.name))
    let isList = names.count == 1 && (children.count > 1 || isPlural(element.name, of: children[0]))
    if isList, element.attributes.isEmpty { return .list(children.map(value)) }
    var object = FieldObject(members: attributes(of: element), line: element.position.line)
    for (name, same) in grouped(children) {
      let values = same.map(value)
      let value = values.count == 1 ? values[0] : .list(values)
      object.members.append(FieldObject.Member(name: name, value: value))
    }
    return .object(object)
  }

  /// The elements by their names, in the order in which the names come up.
  private static func grouped(_ children: [XMLElement]) -> [(name: String, same: [XMLElement])] {
    var places: [String: Int] = [:]
    var groups: [(name: String, same: [XMLElement])] = []
    for child in children {
      if let place = places[child.name] {
        groups[place].same.append(child)
      } else {
        places[child.name] = groups.count
        groups.append((child.name, [child]))
      }
    }
    return groups
  }

  /// `questions`, `questionList` of `question`.
  private static func isPlural(_ name: String, of child: XMLElement) -> Bool {
    let (name, child) = (name.lowercased(), child.name.lowercased())
    return name.count > child.count && name.hasPrefix(child)
  }

  private static func object(of element: XMLElement, besides text: FieldValue) -> FieldValue {
    var members = attributes(of: element)
    if !text.isEmpty, !members.contains(where: { $0.name == "text" }) {
      members.append(FieldObject.Member(name: "text", value: text))
    }
    return .object(FieldObject(members: members, line: element.position.line))
  }

  private static func attributes(of element: XMLElement) -> [FieldObject.Member] {
    element.attributes.filter { !$0.name.hasPrefix("xml") && !$0.name.hasPrefix("xsi:") }
      .map { FieldObject.Member(name: $0.name, value: .text($0.value)) }
  }

  private static func text(of element: XMLElement) -> String {
    let hasPicture = !element.descendants(named: "img").isEmpty
    return FieldText.trimmed(element.text) + (hasPicture ? "<img>" : "")
  }
}
