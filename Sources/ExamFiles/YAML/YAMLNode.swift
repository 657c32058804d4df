/// A piece of a YAML file, and where it begins.
struct YAMLNode: Hashable {
  /// What it is.
  enum Content: Hashable {
    /// Text, as it was meant: quotation marks and escapes are gone.
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  var content: Content
  /// From 1.
  var line: Int
  /// In characters, from 1.
  var column: Int

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping.
  var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The nodes of a sequence.
  var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }
}
