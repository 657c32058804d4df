/// Reads HTML that stands in a text, as browsers do: nothing is an error.
struct HTMLText {
  private let bytes: [UInt8]
  private var markup: MarkupText
  private var position = 0
  /// Where text begins that is not yet handed over.
  private var textStart = 0
  /// No `>` stands from here on.
  private var isOutOfTags = false
  /// No `-->` stands from here on.
  private var isOutOfComments = false
  /// Elements that no end tag closes from here on.
  private var unclosed: Set<String> = []
  /// A quotation mark is never closed, so none counts any more.
  private var areQuotesBroken = false

  /// The plain text of HTML.
  ///
  /// - Parameters:
  ///   - html: The text with its tags and references.
  ///   - keepingSpace: Lines and blanks count, as in text that only may hold HTML.
  static func plainText(of html: String, keepingSpace: Bool = false) -> PlainText {
    var reader = HTMLText(html, keepingSpace: keepingSpace)
    reader.read()
    return reader.markup.builder.plainText
  }

  /// Whether a text holds a tag or a reference that HTML knows.
  static func isMarkup(_ text: String) -> Bool {
    var reader = HTMLText(text, keepingSpace: true)
    while reader.position < reader.bytes.count {
      switch reader.bytes[reader.position] {
      case 0x3C where reader.tag() != nil: return true
      case 0x26 where HTMLEntities.reference(at: reader.position, in: reader.bytes) != nil:
        return true
      default: reader.position += 1
      }
    }
    return false
  }

  private init(_ html: String, keepingSpace: Bool) {
    bytes = Array(html.utf8)
    markup = MarkupText(keepingSpace: keepingSpace)
  }

  private mutating func read() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x3C: takeTag()
      case 0x26: takeReference()
      default: position += 1
      }
    }
    flush()
  }

  private mutating func flush() {
    guard textStart < position else { return }
    markup.append(String(decoding: bytes[textStart..<position], as: UTF8.self))
  }

  private mutating func takeReference() {
    guard let (text, end) = HTMLEntities.reference(at: position, in: bytes) else {
      position += 1
      return
    }
    flush()
    markup.append(text)
    position = end
    textStart = end
  }

  private mutating func takeTag() {
    guard let tag = tag() else {
      position += 1
      return
    }
    flush()
    if tag.isEnd {
      markup.end(tag.name)
    } else if tag.name == "script" || tag.name == "style" {
      position = endOfRawText(tag.name, from: tag.end)
      textStart = position
      return
    } else if !tag.name.isEmpty {
      let attributes = tag.attributes
      markup.start(tag.name) { HTMLAttributes.value(of: $0, in: bytes, attributes) }
      if tag.isClosed { markup.end(tag.name) }
    }
    position = tag.end
    textStart = tag.end
  }

  /// Where the end tag of an element begins whose content is no markup; where none comes, no content.
  private mutating func endOfRawText(_ name: String, from start: Int) -> Int {
    guard !unclosed.contains(name) else { return start }
    let wanted = Array(("</" + name).utf8)
    var next = start
    while next + wanted.count <= bytes.count {
      let isEnd =
        bytes[next] == 0x3C
        && bytes[next..<next + wanted.count].elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
      if isEnd { return next }
      next += 1
    }
    unclosed.insert(name)
    return start
  }

  /// A tag or a comment; a comment has no name.
  private struct Tag {
    var name = ""
    var isEnd = false
    /// `<br/>`.
    var isClosed = false
    var attributes = 0..<0
    var end: Int
  }

  private mutating func tag() -> Tag? {
    var next = position + 1
    guard next < bytes.count, !isOutOfTags else { return nil }
    if bytes[next] == 0x21 || bytes[next] == 0x3F { return comment() }
    let isEnd = bytes[next] == 0x2F
    if isEnd { next += 1 }
    let nameStart = next
    while next < bytes.count, Self.isNameByte(bytes[next]), next - nameStart < 32 { next += 1 }
    let name = String(decoding: bytes[nameStart..<next], as: UTF8.self).lowercased()
    guard next > nameStart, bytes[nameStart] | 0x20 >= 0x61, bytes[nameStart] | 0x20 <= 0x7A,
      next < bytes.count, Self.endsName(bytes[next]), MarkupNames.isElement(name),
      let end = closing(from: next)
    else { return nil }
    let isClosed = bytes[end - 2] == 0x2F
    return Tag(name: name, isEnd: isEnd, isClosed: isClosed, attributes: next..<end - 1, end: end)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2F || byte == 0x3E
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }

  /// Where a tag ends, its `>` included; quoted values may hold one.
  private mutating func closing(from start: Int) -> Int? {
    var quote: UInt8 = 0
    var next = start
    while next < bytes.count {
      let byte = bytes[next]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return next + 1
      } else if !areQuotesBroken, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      next += 1
    }
    if quote != 0 {
      areQuotesBroken = true
      return closing(from: start)
    }
    isOutOfTags = true
    return nil
  }

  /// `<!-- … -->`, `<!DOCTYPE …>`, `<![CDATA[…]]>` and `<?…?>`.
  private mutating func comment() -> Tag? {
    let isComment = bytes[position...].starts(with: Array("<!--".utf8))
    guard isComment, !isOutOfComments else {
      return closing(from: position + 2).map { Tag(end: $0) }
    }
    var next = position + 4
    while next + 2 < bytes.count {
      if bytes[next] == 0x2D, bytes[next + 1] == 0x2D, bytes[next + 2] == 0x3E {
        return Tag(end: next + 3)
      }
      next += 1
    }
    isOutOfComments = true
    return closing(from: position + 2).map { Tag(end: $0) }
  }
}
