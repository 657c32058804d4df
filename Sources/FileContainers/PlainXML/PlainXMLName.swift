/// A name in a file as it is written, prefix and all.
struct PlainXMLName {
  /// Where it begins.
  var start = 0
  /// Its bytes.
  var count = 0
  /// Where what follows its prefix begins.
  var local = 0
  /// What tells it from nearly all others: FNV-1a.
  var hash = Self.basis

  /// The hash of no bytes.
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some bytes and one more.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
