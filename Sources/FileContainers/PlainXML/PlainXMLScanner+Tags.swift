/// The parts of tags. Each is nil or false where it is not plain.
extension PlainXMLScanner {
  /// More attributes than this are libxml2's to judge.
  private static let attributes = 200
  /// Longer names too.
  private static let nameLength = 1_000

  /// Passes white space; whether there was any.
  @discardableResult
  mutating func passBlanks(in bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return position > start
      }
    }
    return position > start
  }

  /// Passes a name of letters and digits of ASCII, and what follows them there.
  mutating func passName(in bytes: Span<UInt8>) -> PlainXMLName? {
    let start = position
    var (place, local) = (start, start)
    var hash = PlainXMLName.basis
    while place < bytes.count {
      let byte = bytes[place]
      guard Self.isPartOfName(byte) else { break }
      hash = PlainXMLName.hash(hash, byte)
      place += 1
      if byte == 0x3A {
        guard place > start + 1, local == start else { return nil }
        local = place
      }
    }
    position = place
    guard place < bytes.count, bytes[place] < 0x80, place > local,
      place - start < Self.nameLength, Self.isLetter(bytes[start]), Self.isLetter(bytes[local])
    else { return nil }
    return PlainXMLName(start: start, count: place - start, local: local, hash: hash)
  }

  /// Whether a byte is a letter, a digit, or one of `.-_:`.
  @inline(__always)
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    let bits: UInt64 = byte < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 0x80 && bits >> UInt64(byte & 0x3F) & 1 == 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// Passes what follows an element's name in its start tag, which ``tag`` then is.
  mutating func passTag(
    of name: PlainXMLName, at place: Int, in bytes: Span<UInt8>
  ) -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == 0x3E {
      position += 1
      tag = PlainXMLNames.Tag()
      return true
    }
    if names.isRepeated(at: place, position, in: bytes) {
      tag = names.entries[place].tag
      position += tag.count
      return true
    }
    tag = PlainXMLNames.Tag(start: position)
    tag.attributes.reserveCapacity(names.entries[place].tag.attributes.count)
    guard passAttributes(isBare: names.entries[place].isBare, in: bytes) else { return false }
    tag.count = position - tag.start
    names.keep(tag, at: names.place(of: name, in: bytes))
    return true
  }

  private mutating func passAttributes(isBare: Bool, in bytes: Span<UInt8>) -> Bool {
    hashes.removeAll(keepingCapacity: true)
    while true {
      let isApart = passBlanks(in: bytes)
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case 0x3E:
        position += 1
        return true
      case 0x2F:
        tag.isEmpty = true
        position += 2
        return position <= bytes.count && bytes[position - 1] == 0x3E
      default:
        guard isApart, passAttribute(isBare: isBare, in: bytes) else { return false }
      }
    }
  }

  private mutating func passAttribute(isBare: Bool, in bytes: Span<UInt8>) -> Bool {
    // Names that are told apart by nothing may be one name.
    guard let name = passName(in: bytes), !hashes.contains(name.hash),
      hashes.count < Self.attributes
    else { return false }
    hashes.append(name.hash)
    let place = names.place(of: name, in: bytes)
    passBlanks(in: bytes)
    guard position < bytes.count, bytes[position] == 0x3D else { return false }
    position += 1
    passBlanks(in: bytes)
    if names.entries[place].isNamespace { return passValue(isWanted: false, in: bytes) != nil }
    let isWanted = !isBare && names.entries[place].isWanted
    guard let value = passValue(isWanted: isWanted, in: bytes) else { return false }
    tag.nodes += 1
    if isWanted {
      tag.attributes.append(XMLAttribute(name: names.entries[place].text, value: value))
    }
    return true
  }

  /// Passes the declaration at the beginning, if there is one.
  mutating func passDeclaration(in bytes: Span<UInt8>) -> Bool {
    _ = pass("\u{FEFF}", in: bytes)
    guard pass("<?xml ", in: bytes) else { return true }
    guard pass("version=\"1.0\"", in: bytes) || pass("version='1.0'", in: bytes) else {
      return false
    }
    let encodings: [StaticString] = ["\"UTF-8\"", "'UTF-8'", "\"utf-8\"", "'utf-8'"]
    if pass(" encoding=", in: bytes), !encodings.contains(where: { pass($0, in: bytes) }) {
      return false
    }
    let answers: [StaticString] = ["\"yes\"", "'yes'", "\"no\"", "'no'"]
    if pass(" standalone=", in: bytes), !answers.contains(where: { pass($0, in: bytes) }) {
      return false
    }
    passBlanks(in: bytes)
    return pass("?>", in: bytes)
  }

  private mutating func pass(_ text: StaticString, in bytes: Span<UInt8>) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let start = position
    let isThere = text.withUTF8Buffer { expected in
      expected.indices.allSatisfy { expected[$0] == bytes[start + $0] }
    }
    if isThere { position += count }
    return isThere
  }
}
