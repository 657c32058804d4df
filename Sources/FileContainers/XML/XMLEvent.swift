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

  package init(_ content: Content, at position: XMLPosition) {
    self.content = content
    self.position = position
  }
}
