extension JSONScanner {
  /// The byte at the position.
  func peek() throws(JSONFailure) -> UInt8 {
    guard position < bytes.count else { throw JSONFailure(.unexpectedEnd) }
    return bytes[position]
  }

  /// Goes past a byte that must be there.
  mutating func take(_ byte: UInt8) throws(JSONFailure) {
    guard try peek() == byte else { throw JSONFailure(.unexpectedCharacter) }
    position += 1
  }

  /// Goes past a byte if it is there.
  mutating func takeIf(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Goes past blanks and line ends.
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// A number, whole while it fits 64 bits.
  mutating func number() throws(JSONFailure) -> JSONValue {
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
