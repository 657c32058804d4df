/// Why and where reading an XML file ended before the file did.
package struct XMLFailure: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Fault: Sendable, Hashable {
    /// The file does not begin as XML does.
    case notXML
    /// The file ends within an element.
    case truncated
    /// An end tag that is not its start tag's.
    case tagMismatch
    /// `&name;` for a name that XML does not know of itself.
    case undeclaredEntity
    /// A `<` or `&` that begins nothing, or a tag that is none.
    case strayMarkup
    /// Bytes or characters that the declared encoding, or XML, does not have.
    case badCharacter
    /// A declaration of an entity: none is accepted, so no file grows while it is read.
    case entityDeclaration
    /// Elements within one another deeper than the limit.
    case tooDeep
    /// More bytes or nodes than the limits.
    case tooLarge
    /// Anything else, with the parser's own number.
    case other(Int)
  }

  /// What is wrong.
  package var fault: Fault
  /// Where.
  package var position: XMLPosition

  package init(_ fault: Fault, at position: XMLPosition) {
    self.fault = fault
    self.position = position
  }
}
