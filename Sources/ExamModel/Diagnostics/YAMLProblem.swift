/// Why a text is not the YAML that is read.
package enum YAMLProblem: Sendable, Hashable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// There is nothing in the file.
  case empty
  /// A full-width sign (`：`, `，`) stands where YAML has its own.
  case fullWidthSign(String)
  /// A tab stands where only spaces may indent.
  case tab
  /// A `: ` stands within a value that is not between quotation marks.
  case colonInValue
  /// A quotation mark or bracket is never closed, or a comma is missing between brackets.
  case unclosed
  /// A line is indented otherwise than its neighbours.
  case indentation
  /// A key without `:` behind it.
  case missingColon
  /// A character that must stand between quotation marks at the beginning of a value.
  case strayCharacter
  /// A control character.
  case controlCharacter
  /// Anchors and aliases (`&`, `*`), which these files do not use.
  case alias
  /// A second document (`---`).
  case severalDocuments
  /// Anything else that breaks the grammar.
  case syntax
}
