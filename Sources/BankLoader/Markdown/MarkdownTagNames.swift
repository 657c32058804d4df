/// Which tags of a line only are spoken of, and format nothing: `<span>为行内元素`, `（ <hr> ）画一条线`.
struct MarkdownTagNames {
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
      guard case .tag(let tag) = token, let name = name(of: tag), name != "br",
        line.isBesideText(index, name)
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

  /// Whether the line has text where a tag that formats it would have none: behind it, and before
  /// one that makes lines of its own.
  private func isBesideText(_ index: Int, _ name: String) -> Bool {
    let small = name.lowercased()
    let isBlock = PageNames.isBlock(small) || PageNames.empty.contains(small)
    return first < index || !isBlock && last > index
  }
}
