/// Why bytes are not JSON, and where.
package struct JSONError: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: Sendable, Hashable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The text ends within a value.
    case unexpectedEnd
    /// A character that cannot stand there.
    case unexpectedCharacter
    /// A number that is none: `01`, `1.`, `.5`.
    case badNumber
    /// A number beyond what a 64-bit floating-point number holds.
    case numberTooLarge
    /// A `\` with what may not follow it, or half of a surrogate pair.
    case badEscape
    /// A line end or another control character within a text.
    case controlCharacter
    /// A member that its object has already.
    case repeatedMember
    /// Arrays and objects within each other beyond the bound.
    case tooDeep
    /// Something after the value.
    case trailingText
  }

  /// What is wrong.
  package var reason: Reason
  /// The line, from 1.
  package var line: Int
  /// The column in characters, from 1.
  package var column: Int

  package init(reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
