/// What the elements of a page are to its text.
enum PageNames {
  /// Those whose content belongs to no text.
  static let passedOver: Set<String> = [
    "script", "style", "head", "title", "template", "noscript", "textarea", "select", "datalist",
    "button", "iframe", "object", "svg", "canvas", "audio", "video", "nav", "rp", "rt", "map",
    "annotation", "annotation-xml",
  ]

  /// Those that have no content, and no end.
  static let empty = MarkupNames.empty

  /// Whether an element begins and ends a line.
  static func isBlock(_ name: String) -> Bool {
    MarkupNames.blocks.contains(name) || name == "pre" || name == "body" || name == "hgroup"
      || name == "dialog" || name == "optgroup" || name == "legend"
  }

  /// Whether a text is the number or letter before what is said, and nothing else: `12.`, `A、`,
  /// `3. (单选题, 0.3分)`.
  static func isMarker(_ text: String) -> Bool {
    let line = Glyphs(text).trimmed
    guard !line.isEmpty, line.count <= 40 else { return false }
    let rest: Glyphs
    if let option = OptionScanner(line: line).mark(at: line.startIndex), option.style.isMarked {
      rest = line[min(option.content, line.endIndex)...]
    } else if let number = NumberScanner(line: line).mark(), number.style.isMarked,
      // 题目1 is a line; what a site says of the answer may follow.
      number.style != .ordinal || line.first?.digit != nil || number.kind != nil
    {
      rest = line[min(number.content, line.endIndex)...].trimmed
    } else {
      return false
    }
    guard let (inside, end) = rest.bracket(at: rest.startIndex) else { return rest.trimmed.isEmpty }
    return rest[end...].trimmed.isEmpty && KindTag(of: inside) != nil
  }

  /// Whether a text begins with what introduces a key or the like: `正确答案：`.
  static func beginsField(_ text: String) -> LineField? {
    let line = Glyphs(String(text.prefix(40))).trimmed
    guard let label = LabelScanner(line: line).label(at: line.startIndex) else { return nil }
    let isMarked = line[line.startIndex..<min(label.content, line.endIndex)].contains {
      "：:】]".unicodeScalars.contains($0.scalar)
    }
    return isMarked ? label.field : nil
  }
}
