/// Puts the sign of options in the place of the dots or dashes before the lines between questions and
/// their keys, where the keys of several are the texts of such lines: `· 甲`, `· 乙`, `答案：乙`.
enum BulletedOptionLines {
  private static let least = 2

  static func signed(_ lines: [TidyLine]) -> [TidyLine] {
    var runs: [(lines: Range<Int>, isNamed: Bool)] = []
    var index = 0
    while index < lines.count {
      guard let bullet = bullet(of: lines[index].glyphs) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, self.bullet(of: lines[end].glyphs) == bullet { end += 1 }
      if end - index >= 2, index > 0, let key = key(at: end, in: lines) {
        let texts = lines[index..<end].map { text(of: $0.glyphs) }
        runs.append((index..<end, names(key, texts)))
      }
      index = end
    }
    let named = runs.filter(\.isNamed)
    guard named.count >= least, 10 * named.count >= 8 * runs.count else { return lines }
    var signed = lines
    for index in named.map(\.lines).joined() {
      signed[index].glyphs = text(of: lines[index].glyphs).led(by: "○ ")
    }
    return signed
  }

  /// The dot or dash that a line begins with, before a text that no letter begins.
  private static func bullet(of line: Glyphs) -> Unicode.Scalar? {
    guard let first = line.first?.scalar, first.isOne(of: "·•‧∙-–*+"), line.count > 1,
      line[line.startIndex + 1].scalar != first, OptionScanner(line: line).first() == nil
    else { return nil }
    return text(of: line).isEmpty ? nil : first
  }

  private static func text(of line: Glyphs) -> Glyphs { line.dropFirst().trimmed }

  /// What the label for the key gives that a line begins with.
  private static func key(at index: Int, in lines: [TidyLine]) -> Glyphs? {
    guard index < lines.count else { return nil }
    let glyphs = lines[index].glyphs
    guard let label = LabelScanner(line: glyphs).label(at: glyphs.startIndex),
      label.field == .bank(.key), label.content < glyphs.endIndex
    else { return nil }
    return FieldSplitter.pieces(of: glyphs).first?.text
  }

  /// Whether a key is the text of one of some lines, or the texts of several.
  private static func names(_ key: Glyphs, _ texts: [Glyphs]) -> Bool {
    texts.count { $0.isFoldedLike(key) } == 1 || NamedTexts.areNamed(in: key, among: texts)
  }
}
