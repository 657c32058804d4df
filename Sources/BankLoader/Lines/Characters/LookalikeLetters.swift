/// Cyrillic letters that look like the letters of options, and stand for them where a text has no other
/// Cyrillic letter: people who type with two keyboards do not see them.
enum LookalikeLetters {
  /// Whether a text has such letters, and no other Cyrillic ones.
  static func areAll(in bytes: some Sequence<UInt8>) -> Bool {
    var lead: UInt8 = 0
    var count = 0
    for byte in bytes {
      if (0xD0...0xD3).contains(lead) {
        guard lead == 0xD0, byte == 0x90 || byte == 0x92 || byte == 0x95 || byte == 0xA1 else {
          return false
        }
        count += 1
      }
      lead = byte
    }
    return count > 0
  }

  /// The Latin letter that a letter looks like.
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "А": "A"
    case "В": "B"
    case "Е": "E"
    case "С": "C"
    default: scalar
    }
  }
}
