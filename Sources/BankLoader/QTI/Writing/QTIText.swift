/// Texts as they stand in the body of an item: lines with breaks between, blanks kept.
enum QTIText {
  /// A text in a line of XHTML.
  ///
  /// Of blanks side by side all but the first do not break.
  static func inline(_ text: String) -> String {
    TextFormat.cleaned(text).split(separator: "\n", omittingEmptySubsequences: true)
      .map { escaped(String($0)) }.joined(separator: "<br/>")
  }

  /// A piece of a text, its line ends kept wherever they are.
  static func piece(_ text: some StringProtocol) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "<br/>")
  }

  /// A paragraph; nothing of a text that is empty.
  static func paragraph(_ text: String) -> String {
    let inline = inline(text)
    return inline.isEmpty ? "" : "<p>\(inline)</p>"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t": escaped += isAfterSpace ? "&#160;" : " "
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
      isAfterSpace = scalar == " " || scalar == "\t"
    }
    return escaped
  }
}
