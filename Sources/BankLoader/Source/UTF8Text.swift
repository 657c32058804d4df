/// Text as its bytes, character by character, without making a String of it.
enum UTF8Text {
  /// The character that begins at a place, which moves behind it; U+FFFD for what is none.
  @inline(__always)
  static func next(_ place: inout Int, of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    let first = UInt32(bytes[place])
    place += 1
    guard first >= 0x80 else { return Unicode.Scalar(UInt8(first)) }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    guard place + length <= bytes.count else {
      place = bytes.count
      return "\u{FFFD}"
    }
    var value = first & (0x3F >> UInt32(length))
    for offset in 0..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    place += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Hands over the bytes of a character.
  @inline(__always)
  static func encode(_ scalar: Unicode.Scalar, _ take: (UInt8) -> Void) {
    let value = scalar.value
    if value < 0x80 { return take(UInt8(value)) }
    if value < 0x800 {
      take(UInt8(0xC0 | value >> 6))
    } else if value < 0x1_0000 {
      take(UInt8(0xE0 | value >> 12))
      take(UInt8(0x80 | value >> 6 & 0x3F))
    } else {
      take(UInt8(0xF0 | value >> 18))
      take(UInt8(0x80 | value >> 12 & 0x3F))
      take(UInt8(0x80 | value >> 6 & 0x3F))
    }
    take(UInt8(0x80 | value & 0x3F))
  }
}

extension StaticString {
  /// Whether all characters are as wanted.
  @inline(__always)
  func allScalars(_ isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    withUTF8Buffer { bytes in
      var place = 0
      while place < bytes.count {
        guard isWanted(UTF8Text.next(&place, of: bytes)) else { return false }
      }
      return true
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of some signs.
  @inline(__always)
  func isOne(of signs: StaticString) -> Bool { !signs.allScalars { $0 != self } }
}
