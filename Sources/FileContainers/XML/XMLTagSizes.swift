/// Finds tags of more attributes than a file may have in one.
///
/// libxml2 holds each attribute of a tag against all others before it hands the tag over, so that a
/// hundred thousand of them take it half a minute.
enum XMLTagSizes {
  /// Whether some tag has more attributes than that.
  ///
  /// What stands in quotes behind an equals sign is a value; every other word behind the tag's name
  /// counts, for in HTML an attribute needs no value.
  static func exceed(_ limit: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 * limit else { return false }
    let bytes = bytes.span
    var position = 0
    while position < bytes.count {
      guard bytes[position] == 0x3C, position + 1 < bytes.count, begins(bytes[position + 1]) else {
        position += 1
        continue
      }
      let tag = passTag(from: position + 1, in: bytes)
      if tag.words > limit { return true }
      position = tag.end
    }
    return false
  }

  private static func passTag(from start: Int, in bytes: Span<UInt8>) -> (end: Int, words: Int) {
    var position = start
    var words = 0
    var isApart = false
    // A value begins only here; elsewhere a quote is a mark like others.
    var isBehindEquals = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x3E: return (position, words)
      case 0x20, 0x09, 0x0A, 0x0D: isApart = !isBehindEquals
      case 0x22 where isBehindEquals, 0x27 where isBehindEquals:
        while position < bytes.count, bytes[position] != byte { position += 1 }
        position += 1
        (isApart, isBehindEquals) = (true, false)
      case 0: break
      default:
        if isApart, byte != 0x3D, byte != 0x2F { words += 1 }
        (isApart, isBehindEquals) = (false, byte == 0x3D)
      }
    }
    return (bytes.count, words)
  }

  /// Whether a byte may follow `<` where a tag begins; 0 is the other half of a letter in UTF-16.
  private static func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80..., 0: true
    default: false
    }
  }
}
