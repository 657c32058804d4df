/// Gives questions that are numbered within their chapters plain numbers: `1-1、谁登记？`,
/// `2.13 谁登记？`, and `2 安全保障` right above `2-1、` the form of a chapter.
///
/// It does so where such numbers run on throughout and most of them have options or a key behind
/// them: elsewhere they count clauses, or are decimals.
enum LeveledNumberLines {
  private static let least = 5
  /// How many numbers may be missing.
  private static let mostMissing = 3
  /// How many lines a question has before its key or its options.
  private static let reach = 4
  /// No name of a chapter is longer.
  private static let longestName = 24

  /// A line that begins with two levels of a number.
  private struct Level {
    var line: Int
    var chapter: Int
    var number: Int
    /// Where the text behind the number begins.
    var content: Int
  }

  /// The lines, such numbers made plain ones.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [Level] = []
    var others = 0
    for index in lines.indices where lines[index].glyphs.first?.digit != nil {
      if let level = level(at: index, of: lines[index].glyphs) {
        if runsOn(level, behind: found.last) { found.append(level) } else { others += 1 }
      } else if let mark = NumberScanner(line: lines[index].glyphs).mark(), mark.style.isMarked,
        !mark.isDecimal
      {
        others += 1
      }
    }
    guard found.count >= least, 5 * others <= found.count,
      2 * found.count(where: { hasBody($0.line, in: lines) }) >= found.count
    else { return lines }
    var numbered = lines
    for level in found {
      let text = lines[level.line].glyphs[level.content...]
      numbered[level.line].glyphs = text.led(by: "\(level.number). ")
      if level.number == 1, let name = name(of: level, in: lines) {
        numbered[level.line - 1].glyphs = name.led(by: "第\(level.chapter)章 ")
      }
    }
    return numbered
  }

  /// The two levels that a line begins with, with a text behind them.
  private static func level(at index: Int, of line: Glyphs) -> Level? {
    guard let (chapter, end) = line.number(at: line.startIndex),
      let sign = line.scalar(at: end), sign.isOne(of: ".．-－—"),
      let (number, next) = line.number(at: end + 1), chapter > 0, number > 0, next - end < 5
    else { return nil }
    var start = next
    if let scalar = line.scalar(at: next), scalar.isOne(of: ".．、") { start += 1 }
    // 3.1.2 is a clause, 1.5% and 1-2/3 are values.
    let content = line.skipSpaces(from: start)
    guard let first = line.scalar(at: content), content > next || first.digit == nil,
      !first.isOne(of: "%％/-－—~～.．、")
    else { return nil }
    return Level(line: index, chapter: chapter, number: number, content: content)
  }

  private static func runsOn(_ level: Level, behind last: Level?) -> Bool {
    guard let last else { return level.number == 1 }
    if level.chapter == last.chapter {
      return (last.number + 1...last.number + 1 + mostMissing).contains(level.number)
    }
    return level.number == 1 && level.chapter > last.chapter
  }

  /// Whether a line holds its key, or an option or a key stands soon behind it.
  private static func hasBody(_ index: Int, in lines: [TidyLine]) -> Bool {
    lines[(index + 1)...].prefix(reach).contains { line in
      let glyphs = line.glyphs
      return OptionScanner(line: glyphs).first()?.letter == 0
        || LabelScanner(line: glyphs).label(at: glyphs.startIndex)?.field == .bank(.key)
    } || BlankKey.key(in: lines[index].glyphs) != nil
  }

  /// The name of a chapter right above its first question, behind the chapter's number.
  private static func name(of level: Level, in lines: [TidyLine]) -> Glyphs? {
    guard level.line > 0 else { return nil }
    let line = lines[level.line - 1].glyphs
    guard let (chapter, end) = line.number(at: line.startIndex), chapter == level.chapter,
      let sign = line.scalar(at: end), sign.isSpace || sign.isOne(of: ".．、")
    else { return nil }
    let name = line[(end + 1)...].trimmed
    guard (2...longestName).contains(name.count), name.first?.isHan == true,
      name.last?.endsSentence == false, !name.traits.contains(.underscore)
    else { return nil }
    return name
  }
}
