/// An option without a value, as a key.
package struct Flag: Sendable {
  /// Without the dashes: `json`.
  package let name: String

  package init(_ name: String) { self.name = name }

  /// The flag in a command's declaration.
  package func declared(summary: String) -> OptionDeclaration {
    OptionDeclaration(name: name, value: nil, summary: summary)
  }
}
