/// The text of a stem that is written as a list: of lines, or of pieces in a line each.
enum StemValue {
  /// The text; nil for any other value.
  static func text(of value: FieldValue) -> String? {
    switch value {
    case .text(let text): return text
    case .list(let values):
      let lines = values.compactMap(line)
      guard lines.count == values.count else { return nil }
      let text = lines.joined(separator: "\n")
      return FieldText.trimmed(text).isEmpty ? nil : text
    default: return nil
    }
  }

  /// Whether a text asks for something: it has a blank, or ends with a question mark.
  static func asks(_ value: FieldValue) -> Bool {
    guard case .text(let text) = value, text.unicodeScalars.count >= 4,
      text.unicodeScalars.contains(where: \.isHan)
    else { return false }
    return BlankCounter.count(in: text) > 0 || text.hasSuffix("？") || text.hasSuffix("?")
  }

  private static func line(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): return text
    case .list(let values):
      let pieces = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      return pieces.count == values.count ? pieces.joined() : nil
    case .object(let object):
      // `{"type": "text", "text": "应当"}`: of a picture nothing is left.
      for name in ["text", "value", "content", "insert"] {
        if case .text(let text)? = object[name] { return text }
      }
      return nil
    default: return nil
    }
  }
}
