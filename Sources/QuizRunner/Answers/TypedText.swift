/// What people type, made alike: full-width letters, digits and marks narrow, outer spaces gone.
enum TypedText {
  /// Full-width forms as the narrow characters that they stand for.
  static func narrowed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          case 0x3000, 0xA0: " "
          default: scalar
          }
        }))
  }

  /// Without white space at both ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
