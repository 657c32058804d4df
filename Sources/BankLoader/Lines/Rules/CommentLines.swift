/// Takes the signs off lines that a program has all as comments: `//1. 谁负责（　）。`.
enum CommentLines {
  private static let least = 6

  /// The lines, without the signs that nearly all of them begin with.
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.count >= least else { return lines }
    let count = lines.count { $0.glyphs.begins(with: "//") }
    guard 10 * count >= 9 * lines.count else { return lines }
    return lines.compactMap { line in
      guard line.glyphs.begins(with: "//") else { return line }
      var line = line
      line.glyphs = line.glyphs.drop { $0.scalar == "/" }.trimmed
      return line.glyphs.isEmpty ? nil : line
    }
  }
}
