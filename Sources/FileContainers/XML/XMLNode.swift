/// What an element holds.
package enum XMLNode: Sendable, Hashable {
  /// An element within it.
  case element(XMLElement)
  /// Text.
  case text(String)
}
