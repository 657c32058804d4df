/// Which tags of a line only are spoken of, and format nothing: `<span>为行内元素`, `（ <hr> ）画一条线`.
struct MarkdownTagNames {
  /// Those that no sentence is formatted with: the controls of a form, and what a page consists of.
  private static let parts: Set<String> = [
    "form", "input", "textarea", "select", "option", "button", "fieldset", "datalist", "html",
    "head", "title", "body", "base", "link", "meta", "script", "style",
  ]
  /// Those of a table, which has rows, and the rule, which stands alone.
  private static let tableParts: Set<String> = ["table", "td", "th", "hr"]

  /// What the tags of the line are, without what else they say: `/p`, `img`.
  private var names: Set<String> = []
  /// The first and the last token with text.
  private var first = Int.max
  private var last = -1

  /// The places of such tags among the tokens of a line.
  static func places(in tokens: [MarkdownToken]) -> Set<Int> {
    let line = MarkdownTagNames(tokens)
    var found: Set<Int> = []
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token else { continue }
      if line.isPart(tag, at: index, in: tokens) {
        found.insert(index)
        continue
      }
      guard let name = name(of: tag), name != "br", line.isBesideText(index, name)
      else { continue }
      let other = tag.hasPrefix("/") ? name : "/" + name
      if !line.names.contains(other) { found.insert(index) }
      // <p></p> holds nothing.
      if index + 1 < tokens.count, tokens[index + 1] == .tag("/" + tag) {
        found.formUnion([index, index + 1])
      }
    }
    return found
  }

  private init(_ tokens: [MarkdownToken]) {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .tag(let tag): names.insert(String(tag.prefix { $0 != " " }))
      case .text(let text) where text.unicodeScalars.contains { !$0.properties.isWhitespace }:
        first = min(first, index)
        last = index
      default: break
      }
    }
  }

  /// The name of a tag that says nothing else.
  private static func name(of tag: String) -> String? {
    let name = tag.hasPrefix("/") ? tag.dropFirst() : tag[...]
    return !name.isEmpty && name.utf8.allSatisfy { $0 != 0x20 && $0 != 0x2F && $0 != 0x3D }
      ? String(name) : nil
  }

  /// Whether a tag behind text is one that a sentence speaks of, `1. <form method="">的属性`.
  ///
  /// A line that begins with a tag is a page's.
  private func isPart(_ tag: String, at index: Int, in tokens: [MarkdownToken]) -> Bool {
    guard first < index, case .text? = tokens.first else { return false }
    let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      .lowercased()
    if Self.parts.contains(name) { return !Self.ticksOption(name, index, of: tokens) }
    guard Self.tableParts.contains(name), !names.contains("tr"), !names.contains("/tr") else {
      return false
    }
    if tag.hasPrefix("/") { return names.contains(name) && last > index }
    guard index + 1 < tokens.count, case .text = tokens[index + 1] else { return false }
    return name == "hr" || name == "table" || last > index + 1 && names.contains("/" + name)
  }

  /// Whether a tag is the box to tick an option in, which stands behind it.
  private static func ticksOption(_ name: String, _ index: Int, of tokens: [MarkdownToken]) -> Bool
  {
    guard name == "input", index + 1 < tokens.count, case .text(let text) = tokens[index + 1] else {
      return false
    }
    return OptionScanner(line: Glyphs(text).trimmed).first()?.style.isMarked == true
  }

  /// Whether the line has text where a tag that formats it would have none: behind it, and before
  /// one that makes lines of its own.
  private func isBesideText(_ index: Int, _ name: String) -> Bool {
    let small = name.lowercased()
    let isBlock = PageNames.isBlock(small) || PageNames.empty.contains(small)
    return first < index || !isBlock && last > index
  }
}
