/// Options that ask for tags: without these nothing is left of one, `A. <table height=0>`, or the same of
/// several, `<a href="…">甲</a>`.
struct MarkdownTagOptions {
  /// The lines of such options.
  private(set) var found: Set<Int> = []
  private var group: [(line: Int, content: Substring)] = []

  /// The places of the lines whose tags are text.
  static func places(in lines: [Substring]) -> Set<Int> {
    guard lines.contains(where: { $0.utf8.contains(0x3C) }) else { return [] }
    var options = MarkdownTagOptions()
    for (index, line) in lines.enumerated() { options.take(line, at: index) }
    options.close()
    return options.found
  }

  private mutating func take(_ line: Substring, at index: Int) {
    let text = MarkdownParser.trimmed(line)
    guard !text.isEmpty else { return }
    if let (place, content) = Self.option(text) {
      if place != group.count { close() }
      if place == group.count { return group.append((index, content)) }
    }
    close()
  }

  /// The place of the letter that an option begins with, and what stands behind it.
  private static func option(_ text: Substring) -> (Int, Substring)? {
    let bare = MarkdownParser.withoutBullet(MarkdownParser.withoutQuote(text))
    let line = MarkdownParser.trimmed(bare.drop { "·•●○*".contains($0) })
    guard let letter = line.utf8.first, (0x41...0x48).contains(letter) else { return nil }
    let rest = line.dropFirst()
    guard let sign = rest.first, sign.isWhitespace || ".．、:：)）<".contains(sign) else { return nil }
    var content = sign == "<" ? rest : rest.dropFirst()
    // An option may be set off whole.
    while content.last == "*" { content.removeLast() }
    return (Int(letter) - 0x41, MarkdownParser.trimmed(content))
  }

  /// Judges the options so far, and begins anew.
  private mutating func close() {
    defer { group = [] }
    guard group.count > 1, group.contains(where: { $0.content.utf8.contains(0x3C) }) else { return }
    let texts = group.map { Self.text(of: $0.content) }
    var seen: Set<String> = []
    var isLost = false
    for (option, text) in zip(group, texts) {
      let isSame = !seen.insert(text).inserted
      isLost = isLost || (text.isEmpty || isSame) && isTagged(option.content, in: texts)
    }
    if isLost { found.formUnion(group.map(\.line)) }
  }

  /// What is left of an option without its tags.
  private static func text(of content: Substring) -> String {
    let lines = MarkdownInline(content).lines.map { builder in
      var builder = builder
      return builder.finish(number: 0).text
    }
    return lines.joined()
  }

  /// Whether an option has a tag that may be asked for: pictures are none, and the end of a line is
  /// one only where another option is a tag too.
  private func isTagged(_ content: Substring, in texts: [String]) -> Bool {
    MarkdownScanner.tokens(of: content).contains { token in
      guard case .tag(let tag) = token else { return false }
      let name = tag.prefix { $0.isLetter || $0 == "/" }.lowercased()
      guard name == "br" else { return name != "img" && name != "p" && name != "/p" }
      return texts.contains { $0.hasPrefix("<") && $0.hasSuffix(">") }
    }
  }
}
