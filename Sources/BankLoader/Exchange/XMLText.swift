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

  /// A text as the value of an attribute, where white space would not stay as it is.
  static func attribute(_ text: String) -> String {
    escaped(text).replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
  }
}
