/// Why bytes are not JSON, and where.
package struct JSONError: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The bytes are not UTF-8.
    case notUTF8 = "not-utf8"
    /// The text ends within a value.
    case unexpectedEnd = "unexpected-end"
    /// A character that cannot stand there.
    case unexpectedCharacter = "unexpected-character"
    /// A number that is none: `01`, `1.`, `.5`.
    case badNumber = "bad-number"
    /// A number beyond what a 64-bit floating-point number holds.
    case numberTooLarge = "number-too-large"
    /// A `\` with what may not follow it, or half of a surrogate pair.
    case badEscape = "bad-escape"
    /// A line end or another control character within a text.
    case controlCharacter = "control-character"
    /// A member that its object has already.
    case repeatedMember = "repeated-member"
    /// Arrays and objects within each other beyond the bound.
    case tooDeep = "too-deep"
    /// Something after the value.
    case trailingText = "trailing-text"
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
