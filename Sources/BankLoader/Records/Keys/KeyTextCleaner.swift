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
    text = withoutSource(withoutBracket(text))
    for stop in ["。", "."] where text.hasSuffix(stop) && text.count > 1 {
      text = FieldText.trimmed(String(text.dropLast()))
    }
    return withoutWords(text)
  }

  /// `(ABD)` without the bracket around it.
  private static func withoutBracket(_ text: String) -> String {
    guard let first = text.first, "(（".contains(first), let last = text.last,
      ")）".contains(last)
    else { return text }
    let inside = FieldText.trimmed(String(text.dropFirst().dropLast()))
    return LetterAnswer.areLetters(inside) ? inside : text
  }

  /// `AC（见教材第5页）` without the place where it stands.
  private static func withoutSource(_ text: String) -> String {
    guard let last = text.last, ")）".contains(last), text.utf8.count <= 120,
      let open = text.firstIndex(where: { "(（".contains($0) }), open > text.startIndex
    else { return text }
    let source = FieldText.trimmed(String(text[text.index(after: open)...].dropLast()))
    let letters = FieldText.trimmed(String(text[..<open]))
    guard sources.contains(where: source.hasPrefix),
      !source.contains(where: { "(（)）".contains($0) })
    else { return text }
    return LetterAnswer.areLetters(letters) ? letters : text
  }

  /// What the name of a place begins with.
  private static let sources = ["见", "参见", "详见", "出自", "来源", "教材", "课本", "依据", "根据", "《"]

  /// `选A`, `ABD项` without the word that says that letters are options.
  private static func withoutWords(_ text: String) -> String {
    guard (4...40).contains(text.utf8.count) else { return text }
    var rest = text
    if let lead = ["应选", "故选", "选", "答：", "答:"].first(where: text.hasPrefix) {
      rest = FieldText.trimmed(String(rest.dropFirst(lead.count)))
    }
    if let tail = ["选项", "项"].first(where: rest.hasSuffix) {
      rest = FieldText.trimmed(String(rest.dropLast(tail.count)))
    }
    return LetterAnswer.areLetters(rest) ? rest : text
  }

  private static let quotes = [
    ("'", "'"), ("\"", "\""), ("“", "”"), ("‘", "’"), ("[", "]"), ("【", "】"),
  ]
}
