import CXML2

extension XMLParse {
  /// libxml2's callbacks, each of which finds its reading behind the user pointer.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      XMLParse.from(user)?.start(XMLParse.text(name), count: Int(count)) {
        XMLParse.attributes(attributes, count: Int(count))
      }
    }
    handler.endElementNs = { user, name, _, _ in XMLParse.from(user)?.end(XMLParse.text(name)) }
    handler.characters = { user, characters, count in
      XMLParse.from(user)?.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.entityDecl = { user, _, _, _, _, _ in XMLParse.from(user)?.fail(.entityDeclaration) }
    handler.reference = { user, _ in XMLParse.from(user)?.fail(.undeclaredEntity) }
    handler.serror = { user, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      XMLParse.from(user)?.fail(
        XMLFailure.Fault(code: Int(error.pointee.code)), line: Int(error.pointee.line))
    }
    return handler
  }

  /// The same for HTML, whose faults are no reason to end.
  static var htmlHandler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      let attributes = XMLParse.attributes(ofHTML: attributes)
      XMLParse.from(user)?.start(XMLParse.text(name), count: attributes.count) { attributes }
    }
    handler.endElement = { user, name in XMLParse.from(user)?.end(XMLParse.text(name)) }
    handler.characters = { user, characters, count in
      XMLParse.from(user)?.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  /// Names and values by turns; an attribute may have no value.
  private static func attributes(
    ofHTML pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [XMLAttribute] {
    guard let pointers else { return [] }
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = pointers[index] {
      attributes.append(
        XMLAttribute(name: String(cString: name), value: text(pointers[index + 1])))
      index += 2
    }
    return attributes
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLParse? {
    user.map { Unmanaged<XMLParse>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  /// Five pointers an attribute: name, prefix, URI, and the value's two ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [XMLAttribute] {
    guard let pointers, count > 0 else { return [] }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(count)
    for index in 0..<count {
      guard let name = pointers[index * 5], let begin = pointers[index * 5 + 3],
        let end = pointers[index * 5 + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: begin, count: end - begin)
      attributes.append(XMLAttribute(name: String(cString: name), value: text(ofValue: value)))
    }
    return attributes
  }

  /// An attribute's value.
  ///
  /// Where entities are not substituted, libxml2 hands over each `&` as `&#38;`, and everything
  /// else resolved.
  private static func text(ofValue value: UnsafeBufferPointer<UInt8>) -> String {
    guard value.contains(0x26) else { return String(decoding: value, as: UTF8.self) }
    var bytes: [UInt8] = []
    var position = 0
    while position < value.count {
      bytes.append(value[position])
      let reference = value[position...].prefix(ampersand.count)
      position += reference.elementsEqual(ampersand) ? ampersand.count : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let ampersand = Array("&#38;".utf8)
}
