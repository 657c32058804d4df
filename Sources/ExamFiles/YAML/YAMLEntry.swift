/// A key of a mapping with its value.
struct YAMLEntry: Hashable {
  /// The key; its text is empty where it is none.
  var key: YAMLNode
  /// The value.
  var value: YAMLNode

  /// The key's text.
  var name: String { key.text ?? "" }
}
