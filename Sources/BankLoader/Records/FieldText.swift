/// Texts of cells and members, made fit to be compared.
enum FieldText {
  /// The text without white space and line ends at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8.span
    var range = 0..<bytes.count
    var length = -1
    while length != range.count {
      length = range.count
      range = Whitespace.trimmed(range, of: bytes)
      while let first = range.first, bytes[first] == 0x0A { range = first + 1..<range.upperBound }
      while let last = range.last, bytes[last] == 0x0A { range = range.lowerBound..<last }
    }
    guard range.count < bytes.count else { return text }
    return bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The text with half-width letters, digits and marks for full-width ones.
  static func halfWidth(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(halfWidth(scalar)) }
    return String(result)
  }

  /// The half-width form of a character, itself where it has none.
  static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0: " "
    default: scalar
    }
  }

  /// Whether a text is one or more digits.
  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
