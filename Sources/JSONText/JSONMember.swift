/// A name and its value in an object.
package struct JSONMember: Sendable, Hashable {
  /// The name.
  package var name: String
  /// The value.
  package var value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
