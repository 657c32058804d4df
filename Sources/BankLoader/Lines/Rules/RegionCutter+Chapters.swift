/// Chapters of which a line says the number and nothing else.
extension RegionCutter {
  /// No such line is longer: `第二十三章：`.
  private static let longest = 8
  /// How far above the last question's number is looked for.
  private static let reach = 12

  /// Whether a line is nothing but the number of a chapter, `27章：`, `第二章`, or the name of a volume,
  /// `上册书：`, and questions begin below it, also right behind an option.
  func isChapterSign(at index: Int) -> Bool {
    guard hasQuestions, index > 0, index + 1 < lines.count,
      (2...Self.longest).contains(lines[index].line.glyphs.count),
      Self.isChapter(lines[index].line.glyphs)
    else { return false }
    if let label = lines[index - 1].label, label.content >= lines[index - 1].line.glyphs.endIndex {
      return false
    }
    let next = lines[index + 1]
    if Self.isChapter(next.line.glyphs) { return true }
    guard let number = next.number, number.style.isMarked, !number.isDecimal else { return false }
    // The end of an option may say 第二章, and the next question follows.
    return lines[index].line.isAfterBlank || !goesOn(number.value, above: index)
  }

  private static func isChapter(_ line: Glyphs) -> Bool {
    guard line.traits.contains(.han) else { return false }
    let last = line.last?.scalar
    let name = last == "：" || last == ":" ? line.dropLast().trimmed : line
    for volume in ["上册", "中册", "下册", "上册书", "中册书", "下册书"] as [StaticString]
    where name.isWord(volume) {
      return true
    }
    let start = name.end(of: "第", at: name.startIndex) ?? name.startIndex
    let rest = name[start...].trimmed
    let number = rest.prefix { $0.digit != nil || $0.isChineseNumeral }
    return (1...3).contains(number.count) && rest[number.endIndex...].trimmed.isWord("章")
  }

  /// Whether a number is the next one behind the last above a line.
  private func goesOn(_ value: Int, above index: Int) -> Bool {
    let above = lines[max(0, index - Self.reach)..<index]
    return above.last { $0.number?.style.isMarked == true }?.number?.value == value - 1
  }
}
