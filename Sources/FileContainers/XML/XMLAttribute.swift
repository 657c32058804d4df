/// An attribute of an element.
package struct XMLAttribute: Sendable, Hashable {
  /// Without prefix.
  package var name: String
  /// Its value with references resolved.
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
