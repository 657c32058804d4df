/// Text as it is compared: the same question pasted from elsewhere gives the same bytes.
///
/// White space is gone; full-width letters, digits and marks are half-width; capitals are small;
/// curly quotes are straight; a run of `_` is one. A full stop, a colon or an empty bracket at the
/// end is gone too.
enum NormalisedText {
  /// The normalised bytes of a text.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  /// Appends the normalised bytes of a text.
  static func append(_ text: String, to output: inout [UInt8]) {
    let begin = output.count
    var text = text
    text.withUTF8 { buffer in
      var position = 0
      while position < buffer.count { position += take(at: position, of: buffer, to: &output) }
    }
    dropEnd(of: &output, from: begin)
  }

  /// Appends one character, or nothing, and says how many bytes it was.
  @inline(__always)
  private static func take(
    at position: Int, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    let first = bytes[position]
    if first >= 0xE4, first <= 0xE9, position + 3 <= bytes.count {
      output.append(first)
      output.append(bytes[position + 1])
      output.append(bytes[position + 2])
      return 3
    }
    if first < 0x80 {
      switch first {
      case 0x09...0x0D, 0x20: break
      case 0x41...0x5A: output.append(first + 0x20)
      case 0x5F where output.last == 0x5F: break
      default: output.append(first)
      }
      return 1
    }
    return takeRare(at: position, of: bytes, to: &output)
  }

  /// Everything but ASCII and the common Han characters.
  private static func takeRare(
    at position: Int, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    let first = bytes[position]
    if first == 0xC2, position + 2 <= bytes.count, bytes[position + 1] == 0xA0 { return 2 }
    guard first == 0xE2 || first == 0xE3 || first == 0xEF, position + 3 <= bytes.count else {
      output.append(first)
      return 1
    }
    switch (first, bytes[position + 1], bytes[position + 2]) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): break
    case (0xE3, 0x80, 0x82): output.append(0x2E)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): output.append(0x27)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): output.append(0x22)
    case (0xEF, 0xBC, let third) where third >= 0x81 && third <= 0xBF:
      appendFolded(third - 0x60, to: &output)
    case (0xEF, 0xBD, let third) where third >= 0x80 && third <= 0x9E:
      appendFolded(third - 0x20, to: &output)
    case (_, let second, let third):
      output.append(first)
      output.append(second)
      output.append(third)
    }
    return 3
  }

  /// A half-width character that was full-width.
  private static func appendFolded(_ byte: UInt8, to output: inout [UInt8]) {
    if byte == 0x5F, output.last == 0x5F { return }
    output.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
  }

  /// Removes a full stop, a colon or an empty bracket at the end, and again.
  private static func dropEnd(of output: inout [UInt8], from begin: Int) {
    while output.count > begin + 1 {
      switch output[output.count - 1] {
      case 0x2E, 0x3A: output.removeLast()
      case 0x29 where output[output.count - 2] == 0x28: output.removeLast(2)
      default: return
      }
    }
  }
}
