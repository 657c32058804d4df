/// Text as it stands in XML.
enum XMLText {
  /// A text with references for the signs of XML, without white space at its ends and without
  /// characters that XML does not have.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TextFormat.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
