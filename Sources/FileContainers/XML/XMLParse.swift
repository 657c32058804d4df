import CXML2

/// The state of one reading, which libxml2 carries through its callbacks: a place in memory and no
/// object, for there are many callbacks and each would count references and check for others.
struct XMLParse {
  var context: xmlParserCtxtPtr?
  private(set) var failure: XMLFailure?
  private let limits: XMLLimits
  private var names: XMLNameCache
  private let linesBefore: Int
  private let take: (XMLEvent) -> Bool
  /// No further event is wanted.
  private(set) var isStopped = false
  private var depth = 0
  private var nodes = 0
  private var text: [UInt8] = []
  private var textPosition = XMLPosition(line: 1, column: 1)

  init(
    limits: XMLLimits, vocabulary: XMLVocabulary = .all, linesBefore: Int,
    take: @escaping (XMLEvent) -> Bool
  ) {
    self.limits = limits
    names = XMLNameCache(vocabulary)
    self.linesBefore = linesBefore
    self.take = take
  }

  /// Ends the reading; the first reason stands.
  mutating func fail(_ fault: XMLFailure.Fault, line: Int? = nil) {
    guard isGoing else { return }
    var position = position
    if let line, line > 0 { position.line = line + linesBefore }
    failure = XMLFailure(fault, at: position)
    if let context { xmlStopParser(context) }
  }

  /// An element begins with so many attributes, of which those that are wanted are made.
  mutating func start(_ name: UnsafePointer<xmlChar>, _ attributes: AttributePointers?, count: Int)
  {
    guard open(attributes: count) else { return }
    let element = names.entry(at: name)
    let made = count == 0 || element.isBare ? [] : self.attributes(attributes, count: count)
    hand(.start(name: element.name, attributes: made), at: position, code: element.code)
  }

  mutating func end(_ name: UnsafePointer<xmlChar>) {
    guard close() else { return }
    let element = names.entry(at: name)
    hand(.end(name: element.name), at: position, code: element.code)
  }

  /// An element begins with the attributes given.
  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    guard open(attributes: attributes.count) else { return }
    hand(.start(name: name, attributes: attributes), at: position)
  }

  mutating func end(_ name: String) {
    if close() { hand(.end(name: name), at: position) }
  }

  /// Counts an element that begins; false where nothing more is wanted.
  private mutating func open(attributes count: Int) -> Bool {
    guard isGoing else { return false }
    flushText()
    depth += 1
    nodes += 1 + count
    if depth > limits.depth { fail(.tooDeep) } else if nodes > limits.nodes { fail(.tooLarge) }
    return isGoing
  }

  private mutating func close() -> Bool {
    guard isGoing else { return false }
    flushText()
    depth -= 1
    return true
  }

  mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard isGoing else { return }
    if text.isEmpty { textPosition = position }
    text.append(contentsOf: characters)
  }

  /// Hands over the text gathered so far.
  mutating func flushText() {
    guard !text.isEmpty, !isStopped else { return }
    nodes += 1
    hand(.text(String(decoding: text, as: UTF8.self)), at: textPosition)
    text.removeAll(keepingCapacity: true)
  }

  private var isGoing: Bool { failure == nil && !isStopped }

  private mutating func hand(_ content: XMLEvent.Content, at position: XMLPosition, code: Int = -1)
  {
    guard !isStopped, !take(XMLEvent(content, at: position, code: code)) else { return }
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  private var position: XMLPosition {
    guard let input = context?.pointee.input else { return XMLPosition(line: 1, column: 1) }
    return XMLPosition(
      line: max(1, Int(input.pointee.line)) + linesBefore, column: max(1, Int(input.pointee.col)))
  }
}

extension XMLParse {
  /// Five pointers an attribute: name, prefix, URI, and the value's two ends.
  typealias AttributePointers = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  private mutating func attributes(_ pointers: AttributePointers?, count: Int) -> [XMLAttribute] {
    guard let pointers else { return [] }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(min(count, 8))
    for index in 0..<count {
      guard let name = pointers[index * 5], let begin = pointers[index * 5 + 3],
        let end = pointers[index * 5 + 4]
      else { continue }
      let known = names.entry(at: name)
      guard known.isWanted else { continue }
      let value = UnsafeBufferPointer(start: begin, count: end - begin)
      attributes.append(XMLAttribute(name: known.name, value: Self.text(ofValue: value)))
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
