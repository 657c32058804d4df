import Glibc

/// Finds out how bytes stand for text, by their marks and their validity alone, and makes UTF-8.
package enum TextDecoder {
  /// The text of a file; nil for what is not text: bytes valid in no encoding.
  ///
  /// UTF-8 without a mark is returned as it came, without a copy.
  package static func decode(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, .utf16BigEndian) }
    guard !hasNull(bytes) else { return unmarkedUTF16(bytes) }
    if isUTF8(bytes) {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      return DecodedText(bytes: hasMark ? Array(bytes[3...]) : bytes, encoding: .utf8)
    }
    return converted(bytes, from: .gb18030).map { DecodedText(bytes: $0, encoding: .gb18030) }
  }

  /// The text of a file that may be damaged, cut in a character or with bytes changed: U+FFFD stands
  /// for what cannot be read; nil where that is so much that it is no text.
  package static func repaired(_ bytes: [UInt8]) -> DecodedText? {
    let whole = decode(bytes)
    if let whole, whole.encoding != .gb18030 { return whole }
    // A few changed bytes can make of UTF-8 what is valid GB18030 and means nothing.
    let repair = TextRepair(utf8: bytes)
    if repair.wideCount > 0, repair.isPlausible { return text(of: repair, .utf8) }
    if let whole { return whole }
    let chinese = TextRepair(gb18030: bytes) { converted($0, from: .gb18030) }
    if chinese.wideCount > 0, chinese.isPlausible { return text(of: chinese, .gb18030) }
    return repair.isPlausible ? text(of: repair, .utf8) : nil
  }

  private static func text(of repair: TextRepair, _ encoding: TextEncoding) -> DecodedText {
    guard repair.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return DecodedText(bytes: repair.bytes, encoding: encoding, damage: repair.places)
    }
    return DecodedText(
      bytes: Array(repair.bytes[3...]), encoding: encoding, damage: repair.places.map { $0 - 3 })
  }

  private static func hasNull(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map { memchr($0, 0, buffer.count) != nil } ?? false
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func utf16(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText? {
    utf16(unmarked: Array(bytes[2...]), encoding)
  }

  private static func utf16(unmarked bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText? {
    guard let text = converted(bytes, from: encoding), !hasNull(text) else { return nil }
    return DecodedText(bytes: text, encoding: encoding)
  }

  /// UTF-16 without a mark: its line ends, two bytes each, tell which of them comes first.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count % 2 == 0 else { return nil }
    var littleEndian = 0
    var bigEndian = 0
    for place in stride(from: 0, to: bytes.count, by: 2) {
      if (bytes[place], bytes[place + 1]) == (0x0A, 0) { littleEndian += 1 }
      if (bytes[place], bytes[place + 1]) == (0, 0x0A) { bigEndian += 1 }
    }
    guard littleEndian != bigEndian else { return nil }
    return utf16(
      unmarked: bytes, littleEndian > bigEndian ? .utf16LittleEndian : .utf16BigEndian)
  }

  /// UTF-8 by the C library's `iconv`; nil where the bytes are not valid.
  private static func converted(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding.rawValue), Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    // Two bytes become three at most.
    let capacity = bytes.count + bytes.count / 2 + 16
    var input = bytes
    var isWhole = false
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      input.withUnsafeMutableBytes { raw in
        var from = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = raw.count
        var to = buffer.baseAddress.map {
          UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self)
        }
        var toLeft = capacity
        let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
        // `(size_t)-1` arrives as the Int −1.
        isWhole = result != -1 && fromLeft == 0
        count = capacity - toLeft
      }
    }
    return isWhole ? output : nil
  }
}
