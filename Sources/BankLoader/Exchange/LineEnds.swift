import Glibc

/// The ends of lines, of which files have three kinds.
enum LineEnds {
  /// The same text with LF at the end of each line, for CRLF and for CR alone.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var normalised: [UInt8] = []
    normalised.reserveCapacity(bytes.count)
    for position in bytes.indices {
      switch bytes[position] {
      case 0x0D: normalised.append(0x0A)
      case 0x0A where position > 0 && bytes[position - 1] == 0x0D: break
      case let byte: normalised.append(byte)
      }
    }
    return normalised
  }

  /// The same of a text.
  static func normalised(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return String(decoding: normalised(Array(text.utf8)), as: UTF8.self)
  }

  /// Whether a CR stands without its LF.
  static func hasLoneReturns(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { text in
      var start = 0
      while start < text.count, let base = text.baseAddress,
        let found = memchr(base + start, 0x0D, text.count - start)
      {
        start = UnsafeRawPointer(found) - base + 1
        guard start < text.count, text[start] == 0x0A else { return true }
      }
      return false
    }
  }
}
