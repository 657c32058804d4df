import CXML2

/// The state of one reading, which libxml2 carries through its callbacks.
final class XMLParse {
  var context: xmlParserCtxtPtr?
  private(set) var failure: XMLFailure?
  private let limits: XMLLimits
  private let bare: Set<String>
  private let linesBefore: Int
  private let take: (XMLEvent) -> Bool
  /// No further event is wanted.
  private(set) var isStopped = false
  private var depth = 0
  private var nodes = 0
  private var text: [UInt8] = []
  private var textPosition = XMLPosition(line: 1, column: 1)

  init(
    limits: XMLLimits, bare: Set<String> = [], linesBefore: Int,
    take: @escaping (XMLEvent) -> Bool
  ) {
    self.limits = limits
    self.bare = bare
    self.linesBefore = linesBefore
    self.take = take
  }

  /// Ends the reading; the first reason stands.
  func fail(_ fault: XMLFailure.Fault, line: Int? = nil) {
    guard isGoing else { return }
    var position = position
    if let line, line > 0 { position.line = line + linesBefore }
    failure = XMLFailure(fault, at: position)
    if let context { xmlStopParser(context) }
  }

  /// An element begins with so many attributes, which are made where they are wanted.
  func start(_ name: String, count: Int, attributes: () -> [XMLAttribute]) {
    guard isGoing else { return }
    flushText()
    depth += 1
    nodes += 1 + count
    if depth > limits.depth { return fail(.tooDeep) }
    if nodes > limits.nodes { return fail(.tooLarge) }
    let isBare = count == 0 || bare.contains(name)
    hand(.start(name: name, attributes: isBare ? [] : attributes()), at: position)
  }

  func end(_ name: String) {
    guard isGoing else { return }
    flushText()
    depth -= 1
    hand(.end(name: name), at: position)
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard isGoing else { return }
    if text.isEmpty { textPosition = position }
    text.append(contentsOf: characters)
  }

  /// Hands over the text gathered so far.
  func flushText() {
    guard !text.isEmpty, !isStopped else { return }
    nodes += 1
    hand(.text(String(decoding: text, as: UTF8.self)), at: textPosition)
    text.removeAll(keepingCapacity: true)
  }

  private var isGoing: Bool { failure == nil && !isStopped }

  private func hand(_ content: XMLEvent.Content, at position: XMLPosition) {
    guard !isStopped, !take(XMLEvent(content, at: position)) else { return }
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  private var position: XMLPosition {
    guard let context else { return XMLPosition(line: 1, column: 1) }
    return XMLPosition(
      line: max(1, Int(xmlSAX2GetLineNumber(context))) + linesBefore,
      column: max(1, Int(xmlSAX2GetColumnNumber(context))))
  }
}
