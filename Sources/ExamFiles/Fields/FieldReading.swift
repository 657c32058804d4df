import ExamModel

/// Reads values out of nodes and collects what is wrong with them, so that one run names it all.
///
/// Every `read…` returns nil after noting why.
struct FieldReading {
  let file: String
  private(set) var diagnostics: [Diagnostic<PaperFinding>] = []

  init(file: String) { self.file = file }

  /// What was found, in the order of the file.
  var sortedDiagnostics: [Diagnostic<PaperFinding>] {
    diagnostics.enumerated().sorted { left, right in
      let (first, second) = (left.element.position, right.element.position)
      return (first.line, first.column, left.offset) < (second.line, second.column, right.offset)
    }.map(\.element)
  }

  /// Notes a finding at a node.
  mutating func note(_ finding: PaperFinding, at node: YAMLNode) {
    let position = SourcePosition(file: file, line: node.line, column: node.column)
    diagnostics.append(Diagnostic(finding, at: position))
  }

  /// Notes what is wrong with the file as a whole.
  mutating func note(_ failure: YAMLFailure) {
    let position = SourcePosition(file: file, line: failure.line, column: failure.column)
    diagnostics.append(Diagnostic(failure.finding, at: position))
  }

  /// Notes that a value is not what its key takes.
  mutating func refuse(_ node: YAMLNode, _ key: String, _ expected: Expectation) {
    note(.badValue(key: key, value: node.summary, expected: expected), at: node)
  }

  /// The entries of a mapping that may have these keys and no others.
  mutating func readFields(_ node: YAMLNode, _ key: String, known: [String]) -> Fields? {
    let keys = node.entries?.map(\.key) ?? [node]
    if let place = keys.lazy.compactMap(\.fullWidthColon).first {
      // What else seems wrong with such a mapping follows from this.
      note(.notYAML(.fullWidthSign("：")), at: place)
      return nil
    }
    guard let entries = node.entries else {
      refuse(node, key, .mapping)
      return nil
    }
    var found: [String: YAMLEntry] = [:]
    var misspelt: Set<String> = []
    for entry in entries {
      let name = entry.name
      if !known.contains(name) {
        let nearest = Spelling.nearest(to: name, among: known)
        if let nearest { misspelt.insert(nearest) }
        note(.unknownKey(entry.key.summary, nearest: nearest), at: entry.key)
      } else if found.updateValue(entry, forKey: name) != nil {
        note(.repeatedKey(name), at: entry.key)
      }
    }
    return Fields(node: node, entries: found, misspelt: misspelt)
  }

  /// The value of a key that must be there.
  mutating func required(_ key: some RawRepresentable<String>, of fields: Fields) -> YAMLNode? {
    if let node = fields[key] { return node }
    if !fields.misspelt.contains(key.rawValue) {
      note(.missingKey(key.rawValue), at: fields.node)
    }
    return nil
  }
}

extension YAMLNode {
  /// The place of a `：` in a text without line breaks.
  fileprivate var fullWidthColon: YAMLNode? {
    guard let text, let position = text.firstIndex(of: "：") else { return nil }
    let distance = text.distance(from: text.startIndex, to: position)
    return YAMLNode(content: content, line: line, column: column + distance)
  }

  /// A value as a finding shows it: on one line, not longer than can be read at a glance.
  var summary: String {
    switch content {
    case .scalar(let text):
      let line = text.onOneLine
      return line.count > 40 ? String(line.prefix(40)) + "…" : line
    case .sequence: return "[…]"
    case .mapping: return "{…}"
    }
  }
}

extension String {
  /// The text without control characters, line breaks as spaces, without spaces at the ends.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if scalar.properties.isWhitespace { line.append(" ") }
      default: line.append(scalar)
      }
    }
    return String(String(line).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
