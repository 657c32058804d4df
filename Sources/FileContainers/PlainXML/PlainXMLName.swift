/// A name in a file as it is written, prefix and all.
struct PlainXMLName {
  /// Where it begins.
  var start = 0
  /// Its bytes.
  var count = 0
  /// Where what follows its prefix begins.
  var local = 0
  /// What tells it from nearly all others; FNV-1a.
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes a further byte.
  mutating func take(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    count += 1
  }
}
