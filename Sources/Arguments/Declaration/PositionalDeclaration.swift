/// A positional value of a command, with the words that help shows.
package struct PositionalDeclaration: Sendable {
  /// What the invocation knows it by.
  package let name: String
  /// What it takes.
  package let value: ValueDeclaration
  /// How often it is given.
  package let occurrence: Occurrence
  /// What it is for.
  package let summary: String

  init(name: String, value: ValueDeclaration, occurrence: Occurrence, summary: String) {
    self.name = name
    self.value = value
    self.occurrence = occurrence
    self.summary = summary
  }

  /// `题库`, `[题库]`, `[题库…]`, `题库…`.
  var usage: String {
    let name = value.placeholder + (occurrence.repeats ? "…" : "")
    return occurrence.isRequired ? name : "[\(name)]"
  }
}
