/// What the reader met, and where.
package struct XMLEvent: Sendable, Hashable {
  /// What can be met.
  package enum Content: Sendable, Hashable {
    /// An element begins; its name is without prefix.
    case start(name: String, attributes: [XMLAttribute])
    /// An element ends.
    case end(name: String)
    /// All the text between two tags, CDATA sections included.
    case text(String)
  }

  /// What was met.
  package var content: Content
  /// Of an element, where its tag ends; of a text, where it begins.
  package var position: XMLPosition
  /// The place of an element's name in the vocabulary of the reading; −1 of any other, and of text.
  package var code: Int

  package init(_ content: Content, at position: XMLPosition, code: Int = -1) {
    self.content = content
    self.position = position
    self.code = code
  }
}
