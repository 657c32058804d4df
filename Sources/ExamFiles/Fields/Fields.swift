/// A mapping whose keys have been checked.
struct Fields {
  /// The mapping.
  let node: YAMLNode
  /// Keys that are not there, but that something written was probably meant as.
  let misspelt: Set<String>
  private let entries: [String: YAMLEntry]

  init(node: YAMLNode, entries: [String: YAMLEntry], misspelt: Set<String>) {
    self.node = node
    self.entries = entries
    self.misspelt = misspelt
  }

  /// The value of a key.
  subscript(key: some RawRepresentable<String>) -> YAMLNode? { entries[key.rawValue]?.value }

  /// The place of a key.
  func key(_ key: some RawRepresentable<String>) -> YAMLNode? { entries[key.rawValue]?.key }
}
