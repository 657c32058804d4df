import CXML2

extension XMLParse {
  /// libxml2's callbacks, each of which finds its reading behind the user pointer.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      if let name { XMLParse.from(user)?.pointee.start(name, attributes, count: Int(count)) }
    }
    handler.endElementNs = { user, name, _, _ in
      if let name { XMLParse.from(user)?.pointee.end(name) }
    }
    handler.characters = { user, characters, count in
      XMLParse.from(user)?.pointee.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.entityDecl = { user, _, _, _, _, _ in
      XMLParse.from(user)?.pointee.fail(.entityDeclaration)
    }
    handler.reference = { user, _ in XMLParse.from(user)?.pointee.fail(.undeclaredEntity) }
    handler.serror = { user, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      XMLParse.from(user)?.pointee.fail(
        XMLFailure.Fault(code: Int(error.pointee.code)), line: Int(error.pointee.line))
    }
    return handler
  }

  /// The same for HTML, whose faults are no reason to end.
  static var htmlHandler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      XMLParse.from(user)?.pointee.start(
        XMLParse.text(name), XMLParse.attributes(ofHTML: attributes))
    }
    handler.endElement = { user, name in XMLParse.from(user)?.pointee.end(XMLParse.text(name)) }
    handler.characters = { user, characters, count in
      XMLParse.from(user)?.pointee.append(UnsafeBufferPointer(start: characters, count: Int(count)))
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

  private static func from(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParse>? {
    user?.assumingMemoryBound(to: XMLParse.self)
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
