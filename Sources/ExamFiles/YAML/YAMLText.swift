import ExamModel

/// Texts as YAML writes them on one line.
enum YAMLText {
  /// A text, between quotation marks where it could be taken for something else.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// A list between brackets.
  static func list(_ texts: [String]) -> String {
    "[\(texts.map(scalar).joined(separator: ", "))]"
  }

  /// 等次 between braces.
  static func mapping(_ bands: [GradeBand], sign: String) -> String {
    let items = bands.map { "\(scalar($0.name)): \($0.percent)\(sign)" }
    return "{\(items.joined(separator: ", "))}"
  }

  /// Letters, digits and Chinese punctuation only; spaces within.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter || "（《“".contains(first),
      last != " "
    else { return false }
    return text.allSatisfy { character in
      character.isLetter || character.isNumber || " （）《》“”、。；·—".contains(character)
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\u{0}"..<" ", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
