/// What a value of SQL says that is no literal: JSON put together, or a look-up by a text.
enum SQLFunction {
  /// No call stands within more calls.
  private static let deepest = 8

  /// `JSON_OBJECT('A', '甲', 'B', '乙')` and `JSON_ARRAY('甲', '乙')` as JSON;
  /// `(SELECT id FROM questions WHERE question_text = '……')` as the only text in it; nil for any other
  /// expression.
  static func text(of expression: String) -> String? { text(of: expression, depth: 0) }

  private static func text(of expression: String, depth: Int) -> String? {
    guard depth < deepest else { return nil }
    let head = expression.prefix(40).lowercased()
    let isObject = head.hasPrefix("json_object") || head.hasPrefix("json_build_object")
    if isObject || head.hasPrefix("json_array") || head.hasPrefix("json_build_array") {
      guard let values = arguments(of: expression, depth: depth) else { return nil }
      return isObject ? object(of: values) : "[" + values.joined(separator: ", ") + "]"
    }
    guard head.hasPrefix("("), head.dropFirst().drop(while: \.isWhitespace).hasPrefix("select")
    else { return nil }
    return onlyText(in: expression)
  }

  private static func object(of values: [String]) -> String? {
    guard !values.isEmpty, values.count.isMultiple(of: 2) else { return nil }
    let members = stride(from: 0, to: values.count, by: 2).map { index in
      values[index] + ": " + values[index + 1]
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// The arguments of a call, each as JSON; nil where one of them is computed.
  private static func arguments(of expression: String, depth: Int) -> [String]? {
    var scanner = SQLScanner(Array(expression.utf8))
    guard scanner.word() != nil, scanner.take(0x28) else { return nil }
    var values: [String] = []
    while scanner.peek() != 0x29 {
      if scanner.peek() == 0x27 {
        values.append(quoted(scanner.text()))
      } else {
        let text = FieldText.trimmed(scanner.expression())
        if let inner = self.text(of: text, depth: depth + 1) {
          values.append(inner)
        } else if Double(text) != nil || ["true", "false", "null"].contains(text.lowercased()) {
          values.append(text.lowercased())
        } else {
          return nil
        }
      }
      guard scanner.take(0x2C) || scanner.peek() == 0x29 else { return nil }
    }
    return values
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.append("\\")
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20: break
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func onlyText(in expression: String) -> String? {
    let bytes = Array(expression.utf8)
    guard let start = bytes.firstIndex(of: 0x27) else { return nil }
    var scanner = SQLScanner(Array(bytes[start...]))
    let text = scanner.text()
    return bytes[(start + scanner.place)...].contains(0x27) ? nil : text
  }
}
