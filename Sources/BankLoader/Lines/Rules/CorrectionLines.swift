/// Gives the lines below false statements that say what is right the label of an explanation:
/// `正确说法：……`, `（改正：……）`.
///
/// In the stem they would give the key away.
enum CorrectionLines {
  private static let least = 2
  private static let words = [
    "正确说法", "正确的说法", "正确表述", "正确的表述", "应改为", "改正", "改正为", "改错", "更正",
    "改", "改为",
  ]
  /// No such word is longer.
  private static let longest = 5

  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    let places = lines.indices.dropFirst().filter {
      isCorrection(lines[$0].glyphs) && isFalse(lines[$0 - 1].glyphs)
    }
    guard places.count >= least else { return lines }
    var labelled = lines
    for place in places {
      let line = lines[place].glyphs
      let text = line.bracket(at: line.startIndex).map { $0.inside.trimmed } ?? line
      labelled[place].glyphs = text.led(by: "解析：")
    }
    return labelled
  }

  /// Whether a line is such a word, a colon and a text, in a bracket that ends with the line or in none.
  private static func isCorrection(_ line: Glyphs) -> Bool {
    var text = line
    if let (inside, end) = line.bracket(at: line.startIndex) {
      guard end == line.endIndex else { return false }
      text = inside.trimmed
    }
    guard let sign = text.prefix(longest + 1).firstIndex(where: { $0.scalar.isOne(of: ":：") }),
      sign + 1 < text.endIndex
    else { return false }
    return words.contains(text[..<sign].trimmed.string)
  }

  /// Whether a line ends with a bracket that says that it is wrong, or a label says so: `答案：×`.
  private static func isFalse(_ line: Glyphs) -> Bool {
    if let label = LabelScanner(line: line).label(at: line.startIndex), label.field == .bank(.key) {
      return KeyNotation(line[min(label.content, line.endIndex)...]).truth == false
    }
    var end = line.endIndex
    if line.last?.scalar.isOne(of: "。.") == true { end -= 1 }
    guard let open = line[..<end].lastIndex(where: { $0.scalar.isOne(of: "（(") }),
      let (inside, close) = line.bracket(at: open), close == end
    else { return false }
    return KeyNotation(inside).truth == false
  }
}
