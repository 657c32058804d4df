/// Reads XML as programs write it: elements, attributes, text and references to characters.
///
/// It knows no more of XML than that, and judges nothing. Whatever else a file holds, right or
/// wrong, ends its reading and is left to libxml2; up to there it hands over what libxml2 would.
struct PlainXMLScanner {
  /// How a reading ended.
  enum End {
    /// With the file.
    case whole
    /// No further event is wanted.
    case stopped
    /// Something was met that is not plain.
    case notPlain
  }

  /// The events handed over.
  private(set) var events = 0
  private let limits: XMLLimits
  var names: PlainXMLNames
  var position = 0
  /// The text or value that holds references, resolved.
  var resolved: [UInt8] = []
  /// The start tag that was passed last.
  var tag = PlainXMLNames.Tag()
  /// What tells the names of a tag's attributes apart.
  var hashes: [UInt64] = []
  private var open: [PlainXMLName] = []
  private var nodes = 0
  private var isRootRead = false

  /// Elements deeper than this are libxml2's to judge.
  private static let depth = 200

  init(limits: XMLLimits, vocabulary: XMLVocabulary) {
    self.limits = limits
    names = PlainXMLNames(vocabulary)
  }

  /// Hands over the events of a file; they have no positions.
  ///
  /// - Parameters:
  ///   - bytes: The file; other encodings than UTF-8 are not plain.
  ///   - start: Where it begins.
  ///   - take: What is done with an event; false where no further one is wanted.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, _ take: (XMLEvent) -> Bool) -> End {
    position = start
    guard passDeclaration(in: bytes) else { return .notPlain }
    while true {
      if open.isEmpty {
        passBlanks(in: bytes)
        if position == bytes.count { return isRootRead ? .whole : .notPlain }
        if isRootRead || bytes[position] != 0x3C { return .notPlain }
      } else if let end = readText(in: bytes, take) {
        return end
      }
      guard position + 1 < bytes.count else { return .notPlain }
      let end =
        bytes[position + 1] == 0x2F ? readEndTag(in: bytes, take) : readStartTag(in: bytes, take)
      if let end { return end }
    }
  }

  /// Hands over an event; not nil where no further one is wanted.
  private mutating func hand(
    _ content: XMLEvent.Content, code: Int = -1, _ take: (XMLEvent) -> Bool
  ) -> End? {
    events += 1
    return take(XMLEvent(content, at: XMLPosition(line: 1, column: 1), code: code)) ? nil : .stopped
  }

  private mutating func readText(in bytes: Span<UInt8>, _ take: (XMLEvent) -> Bool) -> End? {
    // A text goes on behind a comment, an instruction or a section.
    guard let text = passText(in: bytes), position + 1 < bytes.count,
      bytes[position + 1] != 0x21, bytes[position + 1] != 0x3F
    else { return .notPlain }
    guard !text.isEmpty else { return nil }
    nodes += 1
    return hand(.text(text), take)
  }

  private mutating func readStartTag(in bytes: Span<UInt8>, _ take: (XMLEvent) -> Bool) -> End? {
    position += 1
    guard let written = passName(in: bytes), open.count < min(limits.depth, Self.depth) else {
      return .notPlain
    }
    // The names of attributes may take the element's place.
    let place = names.place(of: written, in: bytes)
    // Where the name was first met, it is found again soonest.
    let name = names.entries[place].name
    let (text, code) = (names.entries[place].text, names.entries[place].code)
    guard !names.entries[place].isNamespace, passTag(of: name, at: place, in: bytes) else {
      return .notPlain
    }
    nodes += 1 + tag.nodes
    guard nodes <= limits.nodes else { return .notPlain }
    let end = hand(.start(name: text, attributes: tag.attributes), code: code, take)
    guard tag.isEmpty, end == nil else {
      open.append(name)
      return end
    }
    isRootRead = open.isEmpty
    return hand(.end(name: text), code: code, take)
  }

  private mutating func readEndTag(in bytes: Span<UInt8>, _ take: (XMLEvent) -> Bool) -> End? {
    guard let name = open.popLast(),
      PlainXMLNames.areSame(name.start, position + 2, count: name.count, in: bytes)
    else { return .notPlain }
    position += 2 + name.count
    passBlanks(in: bytes)
    guard position < bytes.count, bytes[position] == 0x3E else { return .notPlain }
    position += 1
    isRootRead = open.isEmpty
    let place = names.place(of: name, in: bytes)
    return hand(
      .end(name: names.entries[place].text), code: names.entries[place].code, take)
  }
}
