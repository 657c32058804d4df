/// Why a file is not the XML that is read.
package enum XMLProblem: Sendable, Hashable, CaseIterable {
  /// It does not begin as XML does.
  case notXML
  /// It ends within an element.
  case truncated
  /// An end tag that is not its start tag's.
  case tagMismatch
  /// `&name;` for a name that XML does not know of itself.
  case undeclaredEntity
  /// A `<` or `&` that begins nothing, or a tag that is none.
  case strayMarkup
  /// Characters that the declared encoding does not have.
  case badCharacter
  /// It declares entities of its own.
  case entityDeclaration
  /// It is nested deeper, or larger, than any bank.
  case tooLarge
  /// It is XML, and none of the formats that are read.
  case unknownRoot
  /// Anything else that breaks the grammar.
  case syntax
}
