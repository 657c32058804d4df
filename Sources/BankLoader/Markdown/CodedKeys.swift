/// Keys that stand as slanted code behind bold stems, where a text has them there throughout:
/// ``1. __谁登记（ ）__*```B```*``.
enum CodedKeys {
  private static let least = 3
  /// No key is longer.
  private static let longest = 200
  /// No stem has more lines.
  private static let longestStem = 4

  /// The text with a label before each of those keys; nil where it has none.
  static func labelled(_ text: String) -> String? {
    guard text.utf8.contains(0x60) else { return nil }
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      Substring($0)
    }
    let stems = lines.indices.filter { isStem(lines[$0]) }
    guard stems.count >= least else { return nil }
    let places = stems.map { place(of: $0, in: lines) }
    let found = places.count { $0 != nil }
    guard found >= least, 10 * found >= 9 * stems.count else { return nil }
    for case let place? in places {
      guard let parts = parts(of: lines[place]) else { continue }
      lines[place] = "\(parts.stem) 答案：\(parts.key)"
    }
    return lines.joined(separator: "\n")
  }

  /// The line with the key of a stem, which may be broken over lines.
  private static func place(of stem: Int, in lines: [Substring]) -> Int? {
    for index in lines.indices[stem...].prefix(longestStem) {
      if index > stem, lines[index].isEmpty || isStem(lines[index]) { return nil }
      if parts(of: lines[index]) != nil { return index }
    }
    return nil
  }

  /// Whether a line is a number and something bold.
  private static func isStem(_ line: Substring) -> Bool {
    let digits = line.utf8.prefix { (0x30...0x39).contains($0) }.count
    guard (1...4).contains(digits) else { return false }
    let rest = line.dropFirst(digits)
    guard let sign = rest.first, sign == "." || sign == "、" else { return false }
    let text = MarkdownParser.trimmed(rest.dropFirst())
    return text.hasPrefix("__") || text.hasPrefix("**")
  }

  /// The stem and the key behind it.
  private static func parts(of line: Substring) -> (stem: Substring, key: Substring)? {
    let line = MarkdownParser.trimmed(line)
    guard let slant = line.last, slant == "*" || slant == "_" else { return nil }
    let code = line.dropLast().reversed().prefix { $0 == "`" }.count
    guard code == 1 || code == 3 else { return nil }
    let inside = line.dropLast(code + 1)
    guard let start = inside.lastIndex(of: "`") else { return nil }
    let key = MarkdownParser.trimmed(inside[inside.index(after: start)...])
    let opening = String(slant) + String(repeating: "`", count: code)
    let before = inside[...start]
    guard !key.isEmpty, key.utf8.count <= longest, before.hasSuffix(opening) else { return nil }
    let stem = MarkdownParser.trimmed(before.dropLast(opening.count))
    return stem.hasSuffix("__") || stem.hasSuffix("**") ? (stem, key) : nil
  }
}
