/// What the lines of Markdown begin with.
extension MarkdownParser {
  /// What a line begins a block of code with; nil for one that does not, as ```` ```A. 甲 B. 乙``` ````.
  static func fence(_ line: Substring) -> Substring? {
    guard
      line.hasPrefix("```") && !line.drop(while: { $0 == "`" }).contains("`")
        || line.hasPrefix("~~~")
    else { return nil }
    return line.prefix(3)
  }

  /// Whether the lines from the next one on to a fence are sentences, each with a Han character and a
  /// sign of their writing, which lines of a program are not.
  func holdsSentences(until fence: Substring) -> Bool {
    var isAny = false
    for line in lines[min(index + 1, lines.count)...] {
      let text = Self.trimmed(line)
      if text.hasPrefix(fence) { return isAny }
      guard !text.isEmpty else { continue }
      isAny = true
      guard text.unicodeScalars.contains(where: { $0.isOne(of: "。（？，") }),
        text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) })
      else { return false }
    }
    return false
  }

  static func withoutQuote(_ line: Substring) -> Substring {
    var line = line
    while line.first == ">" { line = trimmed(line.dropFirst()) }
    return line
  }

  static func withoutBullet(_ line: Substring) -> Substring {
    guard let first = line.first, "-*+".contains(first) else { return line }
    let rest = line.dropFirst()
    return rest.first == " " || rest.first == "\t" ? trimmed(rest) : line
  }

  /// Whether a line begins with a box, and whether that is ticked; an item of a list may go without the
  /// blank behind it.
  static func box(_ line: Substring, isItem: Bool) -> Bool? {
    let start = line.prefix(3)
    guard start.count == 3, start.first == "[", start.last == "]",
      let next = line.dropFirst(3).first,
      next.isWhitespace || isItem && !"([:".contains(next)
    else { return nil }
    switch start.dropFirst().first {
    case "x", "X", "*", "√", "✓", "✔": return true
    case " ": return false
    default: return nil
    }
  }

  /// A line of `---`, `***`, `___` or `===`.
  static func isRule(_ line: Substring) -> Bool {
    guard let first = line.first, "-*_=".contains(first) else { return false }
    guard line.allSatisfy({ $0 == first || $0.isWhitespace }) else { return false }
    return line.count { $0 == first } >= 3 && (first != "_" || line.count < 80)
  }
}
