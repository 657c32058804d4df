import Glibc

/// Characters that tidy text has not.
extension ReadingDoubts {
  /// Whether the bytes have what tidy text has not: radicals, invisible characters, private ones,
  /// form feeds, marks of bold text, marks of versions that differ.
  static func hasSigns(_ bytes: [UInt8]) -> Bool {
    has(0xE2, in: bytes) { next, after in
      (0xBA...0xBF).contains(next) || (next == 0x80 && (0x8B...0x8F).contains(after))
    } || has(0xEE, in: bytes) { _, _ in true } || has(0x0C, in: bytes) { _, _ in true }
      || has(0x2A, in: bytes) { next, _ in next == 0x2A }
      || hasMark(bytes)
      || has(0x3C, in: bytes) { next, after in next == 0x3C && after == 0x3C }
  }

  /// Whether U+FEFF stands somewhere: its last two bytes, which 绿, 仿 and 满 end with too, are rarer than
  /// its first.
  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    has(0xBB, in: bytes) { next, _, before in next == 0xBF && before == 0xEF }
  }

  /// Whether a byte stands somewhere with the right two bytes after it.
  private static func has(
    _ byte: UInt8, in bytes: [UInt8], where isSign: (UInt8, UInt8) -> Bool
  ) -> Bool {
    has(byte, in: bytes) { next, after, _ in isSign(next, after) }
  }

  /// Whether a byte stands somewhere with the right two bytes after it and the right one before.
  private static func has(
    _ byte: UInt8, in bytes: [UInt8], where isSign: (UInt8, UInt8, UInt8) -> Bool
  ) -> Bool {
    bytes.withUnsafeBytes { text in
      var start = 0
      while start < text.count, let base = text.baseAddress,
        let found = memchr(base + start, Int32(byte), text.count - start)
      {
        let place = UnsafeRawPointer(found) - base
        let next = place + 1 < text.count ? text[place + 1] : 0
        let after = place + 2 < text.count ? text[place + 2] : 0
        if isSign(next, after, place > 0 ? text[place - 1] : 0) { return true }
        start = place + 1
      }
      return false
    }
  }
}
