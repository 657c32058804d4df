import FileContainers

/// What an item says of one response: how many values it has, and which are right.
struct QTIDeclaration {
  /// A value, and the marks that it gets.
  struct Entry {
    var key: String
    var value: Double
  }

  var identifier: String
  /// `single`, `multiple`, `ordered` or `record`.
  var cardinality: String
  /// Such as `identifier`, `string`, `float` or `directedPair`.
  var baseType: String
  /// The values of the correct response.
  var correct: [String]
  /// The values that are mapped to marks.
  var entries: [Entry]
  /// The most marks that mapped values can add up to.
  var upperBound: Double?
  /// Marks that do not read as numbers.
  var hasBadEntries = false

  init(_ element: XMLElement) {
    identifier = element["identifier"] ?? ""
    cardinality = element["cardinality"] ?? "single"
    let baseType = element["baseType"] ?? ""
    self.baseType = baseType
    correct =
      (element.first("correctResponse")?.elements(named: "value") ?? [])
      .map { Self.value($0.text, of: baseType) }.filter { !$0.isEmpty }
    let mapping = element.first("mapping")
    upperBound = mapping?["upperBound"].flatMap { NumberText.value(of: TextFormat.cleaned($0)) }
    entries = []
    for entry in mapping?.elements(named: "mapEntry") ?? [] {
      guard let key = entry["mapKey"],
        let value = NumberText.value(of: TextFormat.cleaned(entry["mappedValue"] ?? ""))
      else {
        hasBadEntries = true
        continue
      }
      entries.append(Entry(key: Self.value(key, of: baseType), value: value))
    }
  }

  /// Whether its values are numbers.
  var isNumeric: Bool { baseType == "float" || baseType == "integer" }

  /// A value as it is compared; of a pair, with one blank between its ends.
  private static func value(_ text: String, of baseType: String) -> String {
    let clean = TextFormat.cleaned(text)
    guard baseType == "pair" || baseType == "directedPair" else { return clean }
    return clean.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
