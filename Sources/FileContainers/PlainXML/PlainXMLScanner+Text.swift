/// Texts and values. Each is nil or false where it is not plain.
extension PlainXMLScanner {
  /// Longer values are libxml2's to judge.
  private static let valueLength = 1_000_000

  /// Passes the text up to the next tag; its lines end with LF.
  mutating func passText(in bytes: Span<UInt8>) -> String? {
    var start = position
    var bits: UInt8 = 0
    while true {
      passPlain(&bits, in: bytes)
      guard position < bytes.count else { return nil }
      switch bytes[position] {
      case 0x3C: return text(from: start, bits, in: bytes)
      case 0x22, 0x27, 0x09, 0x0A: position += 1
      case 0x5D, 0xEF:
        guard isCharacter(in: bytes), !isEndOfSection(in: bytes) else { return nil }
        bits |= bytes[position]
        position += 1
      case 0x26:
        keep(from: start, in: bytes)
        guard passReference(in: bytes) else { return nil }
        start = position
      case 0x0D:
        keep(from: start, in: bytes)
        resolved.append(0x0A)
        position += position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
        start = position
      default: return nil
      }
    }
  }

  /// Passes a value and the quotation marks around it; where it is not wanted, its text says nothing.
  mutating func passValue(isWanted: Bool, in bytes: Span<UInt8>) -> String? {
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
      return nil
    }
    let mark = bytes[position]
    position += 1
    var start = position
    var bits: UInt8 = 0
    let limit = min(bytes.count, position + Self.valueLength)
    while true {
      passPlain(&bits, in: bytes)
      guard position < limit else { return nil }
      switch bytes[position] {
      case mark:
        let isMade = isWanted || bits >= 0x80 || !resolved.isEmpty
        guard let value = isMade ? text(from: start, bits, in: bytes) : "" else { return nil }
        position += 1
        return value
      case 0x22, 0x27, 0x5D: position += 1
      case 0xEF:
        guard isCharacter(in: bytes) else { return nil }
        bits |= 0xEF
        position += 1
      case 0x26:
        keep(from: start, in: bytes)
        guard passReference(in: bytes) else { return nil }
        start = position
      default: return nil
      }
    }
  }

  /// Passes what is neither a sign of XML nor of control, nor begins U+FFFE or U+FFFF; `bits` take in
  /// what the bytes have.
  private mutating func passPlain(_ bits: inout UInt8, in bytes: Span<UInt8>) {
    var (place, all) = (position, bits)
    while place < bytes.count {
      let byte = bytes[place]
      guard Self.isPlain(byte) else { break }
      all |= byte
      place += 1
    }
    (position, bits) = (place, all)
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    // Below 0x40 all but controls, quotation marks, `&` and `<`; then all but `]`, and above ASCII
    // all but the first byte of the last characters of the basic plane.
    let bits: UInt64 = byte < 0x40 ? 0xEFFF_FF3B_0000_0000 : 0xFFFF_FFFF_DFFF_FFFF
    return byte >= 0x80 ? byte != 0xEF : bits >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// The text that is kept and goes on from a place to here, after which nothing is kept; `bits` are
  /// all that its bytes have.
  private mutating func text(from start: Int, _ bits: UInt8, in bytes: Span<UInt8>) -> String? {
    guard !resolved.isEmpty else {
      if start == position { return "" }
      let text = bytes.extracting(start..<position)
      if bits < 0x80 { return String(copying: UTF8Span(unchecked: text, isKnownASCII: true)) }
      guard let text = try? UTF8Span(validating: text) else { return nil }
      return String(copying: text)
    }
    keep(from: start, in: bytes)
    defer { resolved.removeAll(keepingCapacity: true) }
    return String(validating: resolved, as: UTF8.self)
  }

  private mutating func keep(from start: Int, in bytes: Span<UInt8>) {
    for place in start..<position { resolved.append(bytes[place]) }
  }

  /// Whether the character here is not U+FFFE or U+FFFF, which XML does not have.
  private func isCharacter(in bytes: Span<UInt8>) -> Bool {
    guard bytes[position] == 0xEF, position + 2 < bytes.count else { return true }
    return bytes[position + 1] != 0xBF || bytes[position + 2] < 0xBE
  }

  /// Whether `]]>` stands here.
  private func isEndOfSection(in bytes: Span<UInt8>) -> Bool {
    position + 2 < bytes.count && bytes[position] == 0x5D && bytes[position + 1] == 0x5D
      && bytes[position + 2] == 0x3E
  }

  /// Passes a reference to a character, and keeps the character.
  private mutating func passReference(in bytes: Span<UInt8>) -> Bool {
    var end = position + 1
    while end < bytes.count, end < position + 12, bytes[end] != 0x3B { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3B, end > position + 1 else { return false }
    let name = bytes.extracting(position + 1..<end)
    guard let scalar = name[0] == 0x23 ? Self.numbered(name) : Self.named(name) else {
      return false
    }
    if let character = UTF8.encode(scalar) { resolved += character }
    position = end + 1
    return true
  }

  private static func named(_ name: Span<UInt8>) -> Unicode.Scalar? {
    // Begun with 1, so that no two names are the same number.
    var letters: UInt64 = 1
    for place in name.indices { letters = letters << 8 | UInt64(name[place]) }
    return switch letters {
    case 0x0161_6D70: "&"
    case 0x01_6C74: "<"
    case 0x01_6774: ">"
    case 0x01_7175_6F74: "\""
    case 0x01_6170_6F73: "'"
    default: nil
    }
  }

  private static func numbered(_ name: Span<UInt8>) -> Unicode.Scalar? {
    let isHex = name.count > 1 && name[1] == 0x78
    let start = isHex ? 2 : 1
    // A sign before digits would be read as part of the number.
    guard name.count > start, name.count <= 9, name[start] != 0x2B else { return nil }
    let digits = name.extracting(start..<name.count).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
      return Unicode.Scalar(value)
    default: return nil
    }
  }
}
