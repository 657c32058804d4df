/// Tells Markdown by its name, or by what its lines begin with.
enum MarkdownSignature {
  private static let names = [".md", ".markdown", ".mdown", ".mkd"]
  /// How much of a text decides.
  private static let sample = 1 << 16

  /// Whether a text is Markdown: it calls itself so, or every fifth of its lines shows it.
  static func isMarkdown(_ bytes: [UInt8], file: String) -> Bool {
    let name = file.lowercased()
    if names.contains(where: name.hasSuffix) { return true }
    var (signs, count) = (0, 0)
    let text = bytes.prefix(sample)
    var start = 0
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      let line = text[start..<end].drop { $0 <= 0x20 }
      start = end + 1
      guard !line.isEmpty else { continue }
      count += 1
      if isSign(line) { signs += 1 }
    }
    return signs >= 4 && 5 * signs >= count
  }

  /// `# …`, `- A. …`, `- **…`, `- [x] …`, `…](…`.
  private static func isSign(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == 0x23 { return line.drop { $0 == 0x23 }.first == 0x20 }
    guard let first = line.first, first == 0x2D || first == 0x2A, line.dropFirst().first == 0x20
    else { return isLink(line) }
    let rest = line.dropFirst(2).drop { $0 == 0x20 || $0 == 0x2A }
    if rest.first == 0x5B { return true }
    guard let letter = rest.first, (0x41...0x48).contains(letter) else { return isLink(line) }
    let sign = rest.dropFirst().first
    return sign == 0x2E || sign == 0xE3 || sign == 0xEF || sign == 0x5C || sign == 0x29
  }

  private static func isLink(_ line: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in line {
      if byte == 0x28, last == 0x5D { return true }
      last = byte
    }
    return false
  }
}
