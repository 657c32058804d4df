/// Walks over the bytes of a text that is valid UTF-8; `position` is where a mistake is.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var position = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The only value of the text.
  mutating func document() throws(JSONFailure) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw JSONFailure(.trailingText) }
    return value
  }

  private mutating func value() throws(JSONFailure) -> JSONValue {
    switch try peek() {
    case 0x22: return .string(try string())
    case 0x7B: return .object(try object())
    case 0x5B: return .array(try array())
    case 0x2D, 0x30...0x39: return try number()
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: throw JSONFailure(.unexpectedCharacter)
    }
  }

  private mutating func object() throws(JSONFailure) -> JSONObject {
    try enter()
    var members: [JSONMember] = []
    if try peek() != 0x7D {
      var names = JSONNames()
      repeat {
        skipSpace()
        let start = position
        guard try peek() == 0x22 else { throw JSONFailure(.unexpectedCharacter) }
        let name = try string()
        guard names.insert(name, among: members) else {
          position = start
          throw JSONFailure(.repeatedMember)
        }
        skipSpace()
        try take(0x3A)
        skipSpace()
        members.append(JSONMember(name, try value()))
        skipSpace()
      } while takeIf(0x2C)
    }
    try leave(0x7D)
    return JSONObject(members)
  }

  private mutating func array() throws(JSONFailure) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    if try peek() != 0x5D {
      repeat {
        skipSpace()
        values.append(try value())
        skipSpace()
      } while takeIf(0x2C)
    }
    try leave(0x5D)
    return values
  }

  private mutating func enter() throws(JSONFailure) {
    guard depth < JSONReader.depthLimit else { throw JSONFailure(.tooDeep) }
    depth += 1
    position += 1
    skipSpace()
  }

  private mutating func leave(_ close: UInt8) throws(JSONFailure) {
    try take(close)
    depth -= 1
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFailure) -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else { throw JSONFailure(.unexpectedCharacter) }
    position += word.utf8CodeUnitCount
    return value
  }
}

extension JSONScanner {
  /// The byte at the position.
  private func peek() throws(JSONFailure) -> UInt8 {
    guard position < bytes.count else { throw JSONFailure(.unexpectedEnd) }
    return bytes[position]
  }

  private mutating func take(_ byte: UInt8) throws(JSONFailure) {
    guard try peek() == byte else { throw JSONFailure(.unexpectedCharacter) }
    position += 1
  }

  private mutating func takeIf(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func number() throws(JSONFailure) -> JSONValue {
    let start = position
    let isNegative = takeIf(0x2D)
    let first = position
    try digits()
    guard bytes[first] != 0x30 || position == first + 1 else {
      position = start
      throw JSONFailure(.badNumber)
    }
    var isWhole = true
    if takeIf(0x2E) {
      isWhole = false
      try digits()
    }
    if takeIf(0x65) || takeIf(0x45) {
      isWhole = false
      if !takeIf(0x2B) { _ = takeIf(0x2D) }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    // −0 is no whole number: its sign would be lost.
    if isWhole, let value = Int(text), value != 0 || !isNegative { return .integer(value) }
    guard let value = Double(text), value.isFinite else {
      position = start
      throw JSONFailure(.numberTooLarge)
    }
    return .double(value)
  }

  private mutating func digits() throws(JSONFailure) {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    if position == start {
      throw JSONFailure(position < bytes.count ? .badNumber : .unexpectedEnd)
    }
  }
}

extension JSONScanner {
  private mutating func string() throws(JSONFailure) -> String {
    position += 1
    let start = position
    try skipPlain()
    if bytes[position] == 0x22 {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while bytes[position] != 0x22 {
      text += Array(String(Character(try escape())).utf8)
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
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
