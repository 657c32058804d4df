/// Which tags of a line only are spoken of, and format nothing: `<span>为行内元素`, `（ <hr> ）画一条线`.
enum MarkdownTagNames {
  /// The places of such tags among the tokens of a line.
  static func places(in tokens: [MarkdownToken]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token, let name = name(of: tag), name != "br",
        isBesideText(index, name, in: tokens)
      else { continue }
      let other = tag.hasPrefix("/") ? name : "/" + name
      if !tokens.contains(where: { isTag($0, other) }) { found.insert(index) }
      // <p></p> holds nothing.
      if index + 1 < tokens.count, tokens[index + 1] == .tag("/" + tag) {
        found.formUnion([index, index + 1])
      }
    }
    return found
  }

  /// The name of a tag that says nothing else.
  private static func name(of tag: String) -> String? {
    let name = tag.hasPrefix("/") ? tag.dropFirst() : tag[...]
    return !name.isEmpty && name.utf8.allSatisfy { $0 != 0x20 && $0 != 0x2F && $0 != 0x3D }
      ? String(name) : nil
  }

  /// Whether a token is the tag of a name, whatever else that says.
  private static func isTag(_ token: MarkdownToken, _ name: String) -> Bool {
    guard case .tag(let tag) = token else { return false }
    return tag == name || tag.hasPrefix(name + " ")
  }

  /// Whether the line has text where a tag that formats it would have none: behind it, and before
  /// one that makes lines of its own.
  private static func isBesideText(_ index: Int, _ name: String, in tokens: [MarkdownToken]) -> Bool
  {
    let small = name.lowercased()
    let isBlock = PageNames.isBlock(small) || PageNames.empty.contains(small)
    let before = tokens[..<index].contains(where: isText)
    return before || !isBlock && tokens[(index + 1)...].contains(where: isText)
  }

  private static func isText(_ token: MarkdownToken) -> Bool {
    guard case .text(let text) = token else { return false }
    return text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
