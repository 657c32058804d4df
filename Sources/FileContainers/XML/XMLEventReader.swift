import CXML2

/// Reads XML as a stream of events: libxml2's SAX2 interface, held to what hostile files need.
///
/// Where positions are not wanted, ``PlainXMLScanner`` reads as much as is plain, which in nearly all
/// files is everything; libxml2 then judges the others from their beginning.
///
/// Only the five entities of XML itself and numeric references are resolved. A declared entity ends
/// the reading, no file but the given bytes is opened, and nothing is repaired.
package enum XMLEventReader {
  /// Hands over each event of a file in order; what came before a failure has been handed over.
  ///
  /// White space before the file's first tag is passed over; lines count from the file's beginning.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: What it must keep to.
  ///   - vocabulary: The names that are wanted.
  ///   - take: What is done with an event.
  /// - Throws: Why and where the reading ended.
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), vocabulary: XMLVocabulary = .all,
    _ take: (XMLEvent) -> Void
  ) throws(XMLFailure) {
    try scan(bytes, limits: limits, vocabulary: vocabulary) { event in
      take(event)
      return true
    }
  }

  /// The same, as long as there is more to be wanted.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: What it must keep to.
  ///   - vocabulary: The names that are wanted.
  ///   - goesOn: What is done with an event; false where no further one is wanted.
  /// - Throws: Why and where the reading ended.
  package static func scan(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), vocabulary: XMLVocabulary = .all,
    while goesOn: (XMLEvent) -> Bool
  ) throws(XMLFailure) {
    guard bytes.count <= limits.bytes else {
      throw XMLFailure(.tooLarge, at: XMLPosition(line: 1, column: 1))
    }
    let start = blankPrefix(of: bytes)
    let linesBefore = bytes[..<start].count { $0 == 0x0A }
    guard start < bytes.count else {
      throw XMLFailure(.notXML, at: XMLPosition(line: 1, column: 1))
    }
    guard var passed = plainEvents(of: bytes, from: start, limits, vocabulary, goesOn) else {
      return
    }
    guard !XMLTagSizes.exceed(limits.attributes, in: bytes) else {
      throw XMLFailure(.tooLarge, at: XMLPosition(line: 1, column: 1))
    }
    let failure = withoutActuallyEscaping(goesOn) { goesOn in
      var parse = XMLParse(limits: limits, vocabulary: vocabulary, linesBefore: linesBefore) {
        guard passed == 0 else {
          passed -= 1
          return true
        }
        return goesOn($0)
      }
      return withUnsafeMutablePointer(to: &parse) { run($0, over: bytes, from: start) }
    }
    if let failure { throw failure }
  }

  /// Hands over the events of a file as far as it is plain.
  ///
  /// - Returns: How many events they were; nil where there is nothing more to be handed over.
  private static func plainEvents(
    of bytes: [UInt8], from start: Int, _ limits: XMLLimits, _ vocabulary: XMLVocabulary,
    _ goesOn: (XMLEvent) -> Bool
  ) -> Int? {
    guard !vocabulary.isPlaced else { return 0 }
    var scanner = PlainXMLScanner(limits: limits, vocabulary: vocabulary)
    return switch scanner.read(bytes.span, from: start, goesOn) {
    case .whole, .stopped: nil
    case .notPlain: scanner.events
    }
  }

  /// The length of the white space that the bytes begin with, a byte order mark before more of it
  /// included.
  private static func blankPrefix(of bytes: [UInt8]) -> Int {
    var position = 0
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = bytes.starts(with: mark)
    if hasMark { position = mark.count }
    let afterMark = position
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
    return hasMark && position == afterMark ? 0 : position
  }

  private static func run(
    _ parse: UnsafeMutablePointer<XMLParse>, over bytes: [UInt8], from start: Int
  ) -> XMLFailure? {
    guard let context = xmlNewParserCtxt() else {
      return XMLFailure(.tooLarge, at: XMLPosition(line: 1, column: 1))
    }
    // Errors of its converters of encodings go past the handler, and would be printed.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer {
      xmlSetStructuredErrorFunc(nil, nil)
      xmlFreeParserCtxt(context)
    }
    parse.pointee.context = context
    context.pointee.sax.pointee = XMLParse.handler
    context.pointee.userData = UnsafeMutableRawPointer(parse)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count - start), nil, nil, Int32(options))
    }
    if let document { xmlFreeDoc(document) }
    parse.pointee.flushText()
    if parse.pointee.failure == nil, !parse.pointee.isStopped, context.pointee.wellFormed == 0 {
      parse.pointee.fail(XMLFailure.Fault(code: Int(context.pointee.errNo)))
    }
    return parse.pointee.failure
  }
}
