/// Says of the text of a case that it is one, where a code and a tab stand before it as before a row of a
/// table: `204⇥甲乙两人因……`, and right below it a numbered question over its key.
enum CaseCellLines {
  /// No case is shorter.
  private static let least = 30

  /// The lines, those texts named.
  static func named(_ lines: [TidyLine]) -> [TidyLine] {
    let coded = lines.indices.filter { content(of: lines[$0].glyphs) != nil }
    let places = coded.filter { index in
      (index == 0 || lines[index].isAfterBlank) && standsOverQuestion(index, in: lines)
    }
    // Where others have such numbers these are the numbers of questions.
    guard !places.isEmpty, coded.count < 2 * places.count else { return lines }
    var named = lines
    for place in places {
      guard let start = content(of: lines[place].glyphs) else { continue }
      named[place].glyphs = lines[place].glyphs[start...].trimmed.led(by: "案例：")
    }
    return named
  }

  /// Where the text behind a code and a tab begins.
  private static func content(of line: Glyphs) -> Int? {
    guard line.count > least, let (_, end) = line.number(at: line.startIndex),
      line.scalar(at: end) == "\t", !HeaderSigns.asks(line)
    else { return nil }
    return end + 1
  }

  /// Whether a question with a number stands right below a line, and the key of that right below it, or
  /// behind its options.
  private static func standsOverQuestion(_ index: Int, in lines: [TidyLine]) -> Bool {
    guard index + 2 < lines.count,
      NumberScanner(line: lines[index + 1].glyphs).mark()?.style.isMarked == true
    else { return false }
    let key = lines[index + 2].glyphs
    if let label = LabelScanner(line: key).label(at: key.startIndex) {
      return label.field == .bank(.key)
    }
    let option = OptionScanner(line: key).first()
    return option?.letter == 0 && option?.style.isMarked == true
  }
}
