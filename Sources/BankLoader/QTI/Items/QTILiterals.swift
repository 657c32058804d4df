import FileContainers

/// The values that custom rules compare responses with, each written out:
/// `<member><baseValue>C</baseValue><variable identifier="RESPONSE"/></member>`.
struct QTILiterals {
  private static let comparisons: Set<String> = ["match", "member", "stringMatch", "equal"]

  private struct Literal: Hashable {
    let value: String
    /// Which of an ordered response's values is compared, from 1.
    let place: Int?
  }

  private var literals: [String: Set<Literal>] = [:]

  init(_ processing: XMLElement) {
    for element in processing.elements { take(element) }
  }

  /// Takes what is compared, but not what a right response must not have.
  private mutating func take(_ element: XMLElement) {
    guard element.name != "not" else { return }
    if Self.comparisons.contains(element.name), let value = element.first("baseValue") {
      let others = element.elements.filter { $0.name != "baseValue" }
      guard others.count == 1, element.elements.count == 2 else { return }
      let place = others[0].name == "index" ? others[0]["n"].flatMap { Int($0) } : nil
      let variable = others[0].name == "index" ? others[0].first("variable") : others[0]
      guard let variable, variable.name == "variable", let name = variable["identifier"] else {
        return
      }
      literals[name, default: []].insert(
        Literal(value: FieldText.trimmed(value.text), place: place))
      return
    }
    for inner in element.elements { take(inner) }
  }

  /// Whether a response is compared with its correct values, with all of them and no others.
  func confirm(_ declaration: QTIDeclaration) -> Bool {
    guard let found = literals[declaration.identifier], !declaration.correct.isEmpty else {
      return false
    }
    if declaration.cardinality == "ordered" {
      let expected = declaration.correct.enumerated().map {
        Literal(value: $0.element, place: $0.offset + 1)
      }
      return found == Set(expected)
    }
    return found.allSatisfy { $0.place == nil }
      && Set(found.map(\.value)) == Set(declaration.correct)
  }
}
