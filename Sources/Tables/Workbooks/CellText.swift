/// Text as cells store it.
enum CellText {
  /// The text that a stored text stands for: `_x000D_` is the character with that number, lines end
  /// with LF.
  static func plain(_ stored: String) -> String {
    guard mayHoldEscapes(stored.utf8.span) else { return stored }
    let bytes = Array(stored.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      if let scalar = escape(at: position, in: bytes) {
        output += Array(String(Character(scalar)).utf8)
        position += 7
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: withLineFeeds(output), as: UTF8.self)
  }

  private static func mayHoldEscapes(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where text[place] == 0x5F || text[place] == 0x0D { return true }
    return false
  }

  /// The stored text that ``plain(_:)`` turns into a text, control characters apart.
  static func stored(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    for position in bytes.indices {
      if escape(at: position, in: bytes) != nil { output += Array("_x005F".utf8) }
      output.append(bytes[position])
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The character of `_xHHHH_` there.
  private static func escape(at position: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard position + 7 <= bytes.count, bytes[position] == 0x5F, bytes[position + 1] == 0x78,
      bytes[position + 6] == 0x5F
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var output: [UInt8] = []
    for position in bytes.indices {
      switch bytes[position] {
      case 0x0D:
        // CR before LF is part of the same line end.
        if position + 1 == bytes.count || bytes[position + 1] != 0x0A { output.append(0x0A) }
      default: output.append(bytes[position])
      }
    }
    return output
  }
}
