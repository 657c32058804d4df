/// Ids of questions as the identifiers of items, which cannot hold every text.
enum QTIIdentifier {
  private static let encoded = "_x"
  private static let made = "_id-"

  /// The identifier of an id.
  static func identifier(of id: String, isStated: Bool) -> String {
    guard isStated else { return made + id }
    guard isName(id), !id.hasPrefix("_") else {
      return encoded + id.utf8.map { hexadecimal($0 >> 4) + hexadecimal($0 & 15) }.joined()
    }
    return id
  }

  /// The id that an identifier stands for; nil where it is made of the content.
  static func id(of identifier: String) -> String? {
    if identifier.isEmpty || identifier.hasPrefix(made) { return nil }
    guard identifier.hasPrefix(encoded) else { return identifier }
    let digits = Array(identifier.utf8.dropFirst(encoded.utf8.count))
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count - 1, by: 2) {
      let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return identifier }
      bytes.append(byte)
    }
    guard digits.count.isMultiple(of: 2), let id = String(validating: bytes, as: UTF8.self) else {
      return identifier
    }
    return id
  }

  private static func hexadecimal(_ digit: UInt8) -> String {
    String(digit, radix: 16)
  }

  /// Whether a text is a name as XML has them: letters of ASCII or of Chinese, digits, `.`, `-`, `_`.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || ("0"..."9").contains($0) || "._-".unicodeScalars.contains($0)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }
}
