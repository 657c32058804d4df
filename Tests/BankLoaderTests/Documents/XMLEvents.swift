import FileContainers

/// The events of XML that a test writes.
enum XMLEvents {
  static func read(_ xml: String, _ take: (XMLEvent) -> Void) throws {
    try XMLEventReader.read(Array(xml.utf8), take)
  }
}
