extension TextEscape {
  /// Which markers a text must not look like where it stands.
  struct Context {
    /// `（1）` begins a part there.
    var hasParts = false
    /// `1）` begins a prompt there.
    var hasPrompts = false
  }

  /// Appends a text, each of its lines so that it reads back as itself.
  static func append(_ text: String, in context: Context, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0.span, in: context, to: &output) }
  }

  /// The same of a text's bytes.
  static func append(_ bytes: Span<UInt8>, in context: Context, to output: inout [UInt8]) {
    var start = 0
    for position in 0..<bytes.count where bytes[position] == 0x0A {
      appendLine(start..<position, of: bytes, in: context, to: &output)
      output.append(0x0A)
      start = position + 1
    }
    guard start > 0 || bytes.count > 0 else { return }
    appendLine(start..<bytes.count, of: bytes, in: context, to: &output)
  }

  /// A value of one line.
  static func value(_ text: String) -> String { encoded(text, separators: []) }

  /// An item of a list.
  static func item(_ text: String, of separators: ListSeparators) -> String {
    text.isEmpty ? #"\u{}"# : encoded(text, separators: separators)
  }

  /// One of the variants of a blank; `（不分先后）` or `（或乙）` at its end is its own.
  static func variant(_ text: String) -> String {
    let item = item(text, of: [.semicolons, .bars])
    guard let last = item.unicodeScalars.last,
      FieldWords.anyOrderForms.contains(where: { item.hasSuffix($0) })
        || AlternativeText.isSplit(item)
    else { return item }
    return String(item.unicodeScalars.dropLast()) + numbered(last)
  }

  /// A character as `\u{…}`.
  static func numbered(_ scalar: Unicode.Scalar) -> String {
    #"\u{"# + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// A text with every character as `\u{…}`.
  static func allNumbered(_ text: String) -> String {
    text.unicodeScalars.map(numbered).joined()
  }

  private static func appendLine(
    _ range: Range<Int>, of bytes: Span<UInt8>, in context: Context, to output: inout [UInt8]
  ) {
    guard !isPlain(range, of: bytes, in: context) else {
      bytes.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
      return
    }
    output.append(0x5C)
    let inner = Whitespace.trimmed(range, of: bytes)
    let last = inner.isEmpty ? range.lowerBound : inner.upperBound
    let text = bytes.extracting(range).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    var position = range.lowerBound
    for scalar in text.unicodeScalars {
      let isLiteral =
        scalar == "\\"
        && hasNumberedCharacter(
          position..<min(position + 3, range.upperBound), in: bytes)
      let needsNumber = isControl(scalar) || position >= last || isLiteral
      output += Array((needsNumber ? numbered(scalar) : String(Character(scalar))).utf8)
      position += UTF8.width(scalar)
    }
  }

  /// Whether a line reads back as itself without an escape.
  private static func isPlain(
    _ range: Range<Int>, of bytes: Span<UInt8>, in context: Context
  ) -> Bool {
    guard !range.isEmpty, Whitespace.trimmed(range, of: bytes) == range else { return false }
    for position in range where isControl(at: position, to: range.upperBound, in: bytes) {
      return false
    }
    if bytes[range.lowerBound] == 0x5C {
      return !isSpecial(range.lowerBound + 1..<range.upperBound, in: bytes)
    }
    switch LineMarker(of: range, in: bytes) {
    case .text: return true
    case .part: return !context.hasParts
    case .prompt: return !context.hasPrompts
    default: return false
    }
  }

  private static func encoded(_ text: String, separators: ListSeparators) -> String {
    let bytes = text.utf8.span
    let inner = Whitespace.trimmed(0..<bytes.count, of: bytes)
    if separators.isEmpty, inner.count == bytes.count, !needsNumbers(bytes) { return text }
    var encoded = ""
    var position = 0
    for scalar in text.unicodeScalars {
      let isLiteral =
        scalar == "\\"
        && hasNumberedCharacter(
          position..<min(position + 3, bytes.count), in: bytes)
      if isControl(scalar) || isLiteral || !inner.contains(position)
        || separators.has(scalar)
      {
        encoded += numbered(scalar)
      } else {
        encoded.unicodeScalars.append(scalar)
      }
      position += UTF8.width(scalar)
    }
    return encoded
  }

  /// Whether a text has a control character or a `\`.
  private static func needsNumbers(_ bytes: Span<UInt8>) -> Bool {
    for position in bytes.indices
    where bytes[position] == 0x5C || isControl(at: position, to: bytes.count, in: bytes) {
      return true
    }
    return false
  }

  @inline(__always)
  private static func isControl(at position: Int, to end: Int, in bytes: Span<UInt8>) -> Bool {
    let byte = bytes[position]
    if byte < 0x20 { return byte != 0x09 }
    return byte == 0x7F || (byte == 0xC2 && position + 1 < end && bytes[position + 1] < 0xA0)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar.value != 0x09) || (0x7F...0x9F).contains(scalar.value)
  }
}
