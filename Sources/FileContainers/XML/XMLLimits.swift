/// How large an XML file may be.
package struct XMLLimits: Sendable, Hashable {
  /// The most bytes.
  package var bytes: Int
  /// The most elements within one another; more than 250 are refused in any case.
  package var depth: Int
  /// The most elements, texts and attributes.
  package var nodes: Int
  /// The most attributes of one element.
  package var attributes: Int

  package init(
    bytes: Int = 64 << 20, depth: Int = 200, nodes: Int = 8_000_000, attributes: Int = 10_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
  }
}
