extension ScriptLiteral {
  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  /// Goes over white space and comments.
  mutating func skip() {
    while let byte = peek {
      if byte <= 0x20 {
        line += byte == 0x0A ? 1 : 0
        place += 1
      } else if byte == 0xC2 || byte == 0xE3, let end = Self.spaceEnd(at: place, in: bytes) {
        place = end
      } else if let end = Self.commentEnd(at: place, in: bytes[...]) {
        line += bytes[place..<end].count { $0 == 0x0A }
        place = end
      } else {
        return
      }
    }
  }

  /// The text in quotation marks, and those joined to it: `"甲" + "乙"`.
  mutating func text() -> String? {
    guard let end = Self.stringEnd(at: place, in: bytes),
      let first = ScriptEscapes.text(of: bytes[place + 1..<end - 1], quote: bytes[place])
    else { return nil }
    var text = first
    move(to: end)
    while true {
      let before = (place, line)
      skip()
      guard take(0x2B) else {
        (place, line) = before
        return text
      }
      skip()
      guard let next = peek, Self.isQuote(next),
        let end = Self.stringEnd(at: place, in: bytes),
        let more = ScriptEscapes.text(of: bytes[place + 1..<end - 1], quote: next)
      else { return nil }
      text += more
      move(to: end)
    }
  }

  /// Whether a text in quotation marks begins behind the letter at this place.
  var isPrefix: Bool {
    place + 1 < bytes.count && (bytes[place + 1] == 0x22 || bytes[place + 1] == 0x27)
  }

  /// The text behind the `r` of Python, in which a backslash is one: `r"\frac"`.
  mutating func rawText() -> String? {
    guard let end = Self.stringEnd(at: place + 1, in: bytes) else { return nil }
    let text = String(decoding: bytes[place + 2..<end - 1], as: UTF8.self)
    move(to: end)
    return text
  }

  /// Where the text between three quotation marks ends that begins at a place; nil where none does.
  static func docEnd(at place: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let quote = bytes[place]
    let marks = [quote, quote, quote]
    guard quote == 0x22 || quote == 0x27, bytes[place...].starts(with: marks) else { return nil }
    var next = place + 3
    while next + 2 < bytes.endIndex {
      if bytes[next] == quote, bytes[next...].starts(with: marks) { return next + 3 }
      next += 1
    }
    return nil
  }

  private mutating func move(to end: Int) {
    line += bytes[place..<end].count { $0 == 0x0A }
    place = end
  }

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60
  }

  static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || byte == 0x24 || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Where a space ends that is none of ASCII: U+00A0, U+3000.
  private static func spaceEnd(at place: Int, in bytes: [UInt8]) -> Int? {
    if bytes[place...].starts(with: [0xC2, 0xA0]) { return place + 2 }
    return bytes[place...].starts(with: [0xE3, 0x80, 0x80]) ? place + 3 : nil
  }

  /// Where the text in quotation marks ends that begins at a place; nil where nothing closes it.
  static func stringEnd(at place: Int, in bytes: [UInt8]) -> Int? {
    let quote = bytes[place]
    var next = place + 1
    while next < bytes.count {
      switch bytes[next] {
      case quote: return next + 1
      case 0x5C: next += 2
      case 0x0A where quote != 0x60: return nil
      default: next += 1
      }
    }
    return nil
  }

  /// Where a comment ends that begins at a place; nil where none does.
  static func commentEnd(at place: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    if bytes[place] == 0x23 || bytes[place...].starts(with: [0x2F, 0x2F]) {
      return bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
    }
    guard bytes[place...].starts(with: [0x2F, 0x2A]) else { return nil }
    var next = place + 2
    while next + 1 < bytes.endIndex {
      if bytes[next] == 0x2A, bytes[next + 1] == 0x2F { return next + 2 }
      next += 1
    }
    return bytes.endIndex
  }
}
