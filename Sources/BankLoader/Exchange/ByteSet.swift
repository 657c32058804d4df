/// Some of the ASCII bytes, quickly asked for.
struct ByteSet: ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral bytes: UInt8...) {
    for byte in bytes {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  /// Whether a byte is one of them; none from 128 on is.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) & (1 << UInt64(byte & 63)) != 0
  }
}
