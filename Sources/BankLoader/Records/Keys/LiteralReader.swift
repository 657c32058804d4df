import JSONText

/// Lists and objects that a cell holds as text, in JSON or as Python prints them.
enum LiteralReader {
  /// The value of a text; nil for a text that is none.
  static func value(in text: String) -> FieldValue? {
    let text = FieldText.trimmed(text)
    guard let first = text.utf8.first, let last = text.utf8.last,
      (first == 0x5B && last == 0x5D) || (first == 0x7B && last == 0x7D)
    else { return nil }
    if let value = json(text) { return value }
    return pythonAsJSON(text).flatMap(json)
  }

  /// The list of a text; nil for a text that is none.
  static func list(in text: String) -> FieldValue? {
    guard let value = value(in: text), case .list = value else { return nil }
    return value
  }

  private static func json(_ text: String) -> FieldValue? {
    guard let value = try? JSONReader.read(Array(text.utf8)) else { return nil }
    var lines = ObjectLines()
    return FieldValue(value, lines: &lines)
  }

  /// A Python literal with double quotes, `null` and small truth values; nil where quotes stay open.
  private static func pythonAsJSON(_ text: String) -> String? {
    var output = String.UnicodeScalarView()
    var word = ""
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if let open = quote {
        if isEscaped {
          isEscaped = false
          if scalar != "'" { output.append("\\") }
          output.append(scalar)
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == open {
          quote = nil
          output.append("\"")
        } else if scalar == "\"" {
          output.append(contentsOf: "\\\"".unicodeScalars)
        } else {
          output.append(scalar)
        }
      } else if scalar.properties.isAlphabetic {
        word.unicodeScalars.append(scalar)
      } else {
        output.append(contentsOf: (Self.words[word] ?? word).unicodeScalars)
        word = ""
        let isQuote = scalar == "'" || scalar == "\""
        if isQuote { quote = scalar }
        output.append(isQuote ? "\"" : scalar)
      }
    }
    return quote == nil ? String(output) : nil
  }

  private static let words = ["None": "null", "True": "true", "False": "false"]
}
