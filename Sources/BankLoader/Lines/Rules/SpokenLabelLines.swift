/// Gives the labels of a site's page for one question the usual signs: `问题 甲`, `选项 A.乙`, `答案 B`
/// and `解析 丙`, which have a blank and no colon behind them.
enum SpokenLabelLines {
  /// No question has more lines.
  private static let most = 30

  /// The lines, those of such questions labelled.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    let stems = lines.indices.filter { content(behind: "问题", of: lines[$0].glyphs) != nil }
    guard !stems.isEmpty else { return lines }
    var labelled = lines
    for (index, start) in stems.enumerated() {
      let end = index + 1 < stems.count ? stems[index + 1] : lines.count
      label(start..<min(end, start + most), of: &labelled)
    }
    return labelled
  }

  /// Labels the lines of a question that has its stem, options and a key in this order.
  private static func label(_ range: Range<Int>, of lines: inout [TidyLine]) {
    guard let stem = content(behind: "问题", of: lines[range.lowerBound].glyphs),
      let options = range.first(where: { hasOptions(lines[$0].glyphs) }),
      let first = content(behind: "选项", of: lines[options].glyphs),
      let key = range.first(where: { $0 > options && self.key(of: lines[$0].glyphs) != nil }),
      let letters = self.key(of: lines[key].glyphs)
    else { return }
    lines[range.lowerBound].glyphs = lines[range.lowerBound].glyphs[stem...].led(by: "题目：")
    lines[options].glyphs = lines[options].glyphs[first...]
    lines[key].glyphs = letters.led(by: "答案：")
    for index in range where index > key {
      guard let reason = content(behind: "解析", of: lines[index].glyphs) else { continue }
      lines[index].glyphs = lines[index].glyphs[reason...].led(by: "解析：")
      break
    }
  }

  /// Where the text behind a word and a blank begins.
  private static func content(behind word: StaticString, of line: Glyphs) -> Int? {
    guard let end = line.end(of: word, at: line.startIndex), line.scalar(at: end)?.isSpace == true
    else { return nil }
    let next = line.skipSpaces(from: end)
    return next < line.endIndex ? next : nil
  }

  private static func hasOptions(_ line: Glyphs) -> Bool {
    guard let start = content(behind: "选项", of: line) else { return false }
    let option = OptionScanner(line: line).mark(at: start)
    return option?.letter == 0 && option?.style.isMarked == true
  }

  /// The letters behind the word for a key.
  private static func key(of line: Glyphs) -> Glyphs? {
    guard let end = line.end(of: "答案", at: line.startIndex) else { return nil }
    let key = line[end...].trimmed
    return KeyNotation(key).letters == nil ? nil : key
  }
}
