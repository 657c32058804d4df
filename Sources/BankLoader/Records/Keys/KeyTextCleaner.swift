/// What cells have around an answer: white space, quotes, a label, a full stop.
enum KeyTextCleaner {
  /// The answer itself.
  static func clean(_ text: String) -> String {
    var text = FieldText.trimmed(text)
    // Letters of options have nothing around them.
    if text.utf8.count == 1 || text.utf8.allSatisfy({ (0x41...0x4C).contains($0) }) { return text }
    for (open, close) in quotes where text.hasPrefix(open) && text.hasSuffix(close) {
      guard text.count > 2 else { continue }
      text = FieldText.trimmed(String(text.dropFirst().dropLast()))
    }
    let source = SourceText(file: "", bytes: Array(text.utf8))
    if let (field, end) = FieldNames.shared.field(
      at: 0, to: source.bytes.count, in: source.bytes.span), field == .key,
      let value = FieldTags.value(of: source.bytes, after: end)
    {
      text = String(decoding: source.bytes[value], as: UTF8.self)
    }
    for stop in ["。", "."] where text.hasSuffix(stop) && text.count > 1 {
      text = FieldText.trimmed(String(text.dropLast()))
    }
    return text
  }

  private static let quotes = [
    ("'", "'"), ("\"", "\""), ("“", "”"), ("‘", "’"), ("[", "]"), ("【", "】"),
  ]
}
