extension JSONScanner {
  /// A text, its escapes undone.
  mutating func string() throws(JSONFailure) -> String {
    position += 1
    let start = position
    try skipPlain()
    if bytes[position] == 0x22 {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while bytes[position] != 0x22 {
      if let character = UTF8.encode(try escape()) { text += character }
      let run = position
      try skipPlain()
      text += bytes[run..<position]
    }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes to the next `"` or `\`.
  private mutating func skipPlain() throws(JSONFailure) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 || byte == 0x5C { return }
      if byte < 0x20 { throw JSONFailure(.controlCharacter) }
      position += 1
    }
    throw JSONFailure(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = try peek()
    position += 1
    switch letter {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      if let scalar = try numbered() { return scalar }
      fallthrough
    default:
      position = start
      throw JSONFailure(.badEscape)
    }
  }

  /// The character of `\uXXXX`, or of a pair of them; nil for half a pair.
  private mutating func numbered() throws(JSONFailure) -> Unicode.Scalar? {
    guard let high = try unit() else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, takeIf(0x5C), takeIf(0x75), let low = try unit(),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
  }

  private mutating func unit() throws(JSONFailure) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = Self.hexDigit(byte) else { return nil }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  /// What a hexadecimal digit counts.
  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }
}
