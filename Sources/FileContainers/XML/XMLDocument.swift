/// An XML file as a tree, as far as it could be read.
package struct XMLDocument: Sendable, Hashable {
  /// The outermost element; nil of a file without one.
  package var root: XMLElement?
  /// Why the tree is not whole; nil where it is.
  package var failure: XMLFailure?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: What it must keep to.
  package init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) {
    var open: [XMLElement] = []
    var root: XMLElement?
    do throws(XMLFailure) {
      try XMLEventReader.read(bytes, limits: limits) { event in
        switch event.content {
        case .start(let name, let attributes):
          open.append(
            XMLElement(
              name: name, attributes: attributes, position: event.position, isComplete: false))
        case .end:
          open[open.count - 1].isComplete = true
          Self.closeLast(of: &open, root: &root)
        case .text(let text):
          if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
        }
      }
    } catch {
      failure = error
    }
    while !open.isEmpty { Self.closeLast(of: &open, root: &root) }
    self.root = root
  }

  private static func closeLast(of open: inout [XMLElement], root: inout XMLElement?) {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}
