/// An option or a flag of a command, with the words that help and completion show.
package struct OptionDeclaration: Sendable {
  /// Without the dashes.
  package let name: String
  /// What it takes; nil for a flag.
  package let value: ValueDeclaration?
  /// What it is for.
  package let summary: String
  /// Whether it may be given more than once.
  package let repeats: Bool
  /// Whether it must be given.
  package let isRequired: Bool

  init(
    name: String, value: ValueDeclaration?, summary: String, repeats: Bool = false,
    isRequired: Bool = false
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.repeats = repeats
    self.isRequired = isRequired
  }
}
