/// A 64-bit hash of bytes, to find candidates for equality; equality itself is then checked.
enum ContentHash {
  private static let factor: UInt64 = 0xA076_1D64_78BD_642F

  /// The hash of bytes.
  static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      hash = mix(hash, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    return mix(hash, rest)
  }

  /// A hash of two hashes, in their order.
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ right ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: factor)
    return product.high ^ product.low &+ left
  }
}
