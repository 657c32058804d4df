/// What the item of a list says besides its key.
extension KeySheetReader {
  /// An item with its key alone, and what explains that apart.
  static func withoutLabels(_ item: KeySheet.Item) -> KeySheet.Item {
    var item = item
    item.lines[0].glyphs = withoutLabel(item.lines[0].glyphs)
    // 【答案】B【解析】…: the rest of the line explains.
    let pieces = FieldSplitter.pieces(of: item.lines[0].glyphs)
    for piece in pieces where piece.field == .bank(.rationale) {
      item.rationale.append(TidyLine(glyphs: piece.text, number: item.lines[0].number))
    }
    if let first = pieces.first, first.field == nil { item.lines[0].glyphs = first.text }
    // B 解析：…
    let text = item.lines[0].glyphs
    if let (_, end) = KeyNotation.leading(text),
      let label = LabelScanner(line: text).label(at: text.skipSpaces(from: end)),
      label.field == .bank(.rationale)
    {
      item.lines[0].glyphs = text[..<end]
      let reason = text[label.content...].trimmed
      item.rationale.append(TidyLine(glyphs: reason, number: item.lines[0].number))
    }
    return item
  }

  /// What follows 【答案】 in a key.
  static func withoutLabel(_ text: Glyphs) -> Glyphs {
    guard let label = LabelScanner(line: text).label(at: text.startIndex),
      label.field == .bank(.key)
    else { return text }
    return text[label.content...].trimmed
  }

  /// Whether a text is a key with its reason behind a sign: `B。因为……`, `× —— 应当……`.
  static func isReasoned(_ text: Glyphs) -> Bool {
    guard let (key, end) = KeyNotation.leading(text),
      key.letters != nil || text[..<end].trimmed.count == 1
    else { return false }
    let rest = text[end...].trimmed
    guard let sign = rest.first?.scalar, rest.count > 2 else { return false }
    return sign.isOne(of: "。—–") || sign == "-" && rest[rest.startIndex + 1].isSpace
  }
}
