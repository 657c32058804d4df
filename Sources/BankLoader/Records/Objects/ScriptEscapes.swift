/// Undoes what a program writes in its texts with a backslash.
enum ScriptEscapes {
  /// The text between quotation marks; nil where something is computed in it.
  static func text(of bytes: ArraySlice<UInt8>, quote: UInt8) -> String? {
    guard bytes.contains(0x5C) || quote == 0x60 else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var high: UInt32?
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if quote == 0x60, bytes[place...].starts(with: [0x24, 0x7B]) { return nil }
      guard bytes[place] == 0x5C, place + 1 < bytes.endIndex else {
        close(&high, in: &result)
        result.append(bytes[place])
        place += 1
        continue
      }
      guard let (code, end) = code(at: place + 1, in: bytes) else {
        close(&high, in: &result)
        append(bytes[place + 1], to: &result)
        place += 2
        continue
      }
      place = end
      if let first = high, (0xDC00..<0xE000).contains(code) {
        append(0x10000 + (first - 0xD800) << 10 + (code - 0xDC00), to: &result)
        high = nil
        continue
      }
      close(&high, in: &result)
      if (0xD800..<0xDC00).contains(code) { high = code } else { append(code, to: &result) }
    }
    close(&high, in: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Puts the sign for what cannot be shown where half of a character stands alone.
  private static func close(_ high: inout UInt32?, in result: inout [UInt8]) {
    guard let half = high.take() else { return }
    append(half, to: &result)
  }

  private static func append(_ letter: UInt8, to result: inout [UInt8]) {
    switch letter {
    case 0x6E: result.append(0x0A)
    case 0x74: result.append(0x09)
    case 0x72: result.append(0x0D)
    case 0x62, 0x66, 0x76, 0x30: result.append(0x20)
    case 0x0A: break
    default: result.append(letter)
    }
  }

  private static func append(_ code: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    result += Array(String(Character(scalar)).utf8)
  }

  /// The number of a character and where it ends: `u4E2D`, `u{1F600}`, `x41`.
  private static func code(
    at place: Int, in bytes: ArraySlice<UInt8>
  ) -> (code: UInt32, end: Int)? {
    let isLong = bytes[place] == 0x75
    guard isLong || bytes[place] == 0x78 else { return nil }
    let rest = bytes[(place + 1)...]
    if isLong, rest.first == 0x7B, let close = rest.prefix(9).firstIndex(of: 0x7D) {
      return hex(rest[(place + 2)..<close]).map { ($0, close + 1) }
    }
    let digits = rest.prefix(isLong ? 4 : 2)
    guard digits.count == (isLong ? 4 : 2) else { return nil }
    return hex(digits).map { ($0, digits.endIndex) }
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> UInt32? {
    // A sign before them is none of the digits.
    guard digits.first.map({ $0 != 0x2B && $0 != 0x2D }) == true else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
