import CXML2

/// Reads HTML as a stream of events, as browsers do: whatever is wrong in it is passed over.
package enum HTMLEventReader {
  /// Hands over each event of a page in order; names are small letters.
  ///
  /// - Parameters:
  ///   - bytes: The page in UTF-8, whatever it says of itself.
  ///   - limits: What it must keep to; here elements may go deeper than 250.
  ///   - take: What is done with an event.
  /// - Throws: Which limit ended the reading.
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(depth: 2_000), _ take: (XMLEvent) -> Void
  ) throws(XMLFailure) {
    guard bytes.count <= limits.bytes, !XMLTagSizes.exceed(limits.attributes, in: bytes) else {
      throw XMLFailure(.tooLarge, at: XMLPosition(line: 1, column: 1))
    }
    let failure = withoutActuallyEscaping(take) { take in
      var parse = XMLParse(limits: limits, linesBefore: 0) { event in
        take(event)
        return true
      }
      return withUnsafeMutablePointer(to: &parse) { run($0, over: bytes) }
    }
    if let failure { throw failure }
  }

  private static func run(_ parse: UnsafeMutablePointer<XMLParse>, over bytes: [UInt8])
    -> XMLFailure?
  {
    guard let context = htmlNewParserCtxt() else {
      return XMLFailure(.tooLarge, at: XMLPosition(line: 1, column: 1))
    }
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer {
      xmlSetStructuredErrorFunc(nil, nil)
      htmlFreeParserCtxt(context)
    }
    parse.pointee.context = context
    context.pointee.sax.pointee = XMLParse.htmlHandler
    context.pointee.userData = UnsafeMutableRawPointer(parse)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count), nil, "UTF-8", Int32(options))
    }
    if let document { xmlFreeDoc(document) }
    parse.pointee.flushText()
    return parse.pointee.failure
  }
}
