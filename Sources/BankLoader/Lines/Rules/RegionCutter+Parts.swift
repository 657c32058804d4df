/// Where parts, chapters and papers begin.
extension RegionCutter {
  /// What the names of papers end with.
  private static let papers: [String] = [
    "试题", "试题及答案", "题库", "试卷", "试卷及答案", "模拟题", "练习题", "复习题", "测试题", "自测题",
  ]

  private func isPaper(_ line: Glyphs) -> Bool {
    guard line.last?.scalar.isOne(of: "题案库卷") == true else { return false }
    return Self.papers.contains(where: line.string.hasSuffix)
  }

  /// Whether a line names a chapter or a paper, and what follows begins anew: `第三章 绪论` right
  /// behind the last option, `一、单选题` or `1.` below it.
  func beginsPart(_ index: Int, depth: Int = 0) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index - 1].number?.style != .alone else {
      return false
    }
    let (line, next) = (Self.withoutBracket(lines[index].line.glyphs), lines[below(index)])
    let isChapter =
      line.first?.scalar == "第" && lines[index].heading.map { !$0.namesKind } == true
    guard isChapter || isPaper(line) else { return false }
    if next.heading?.namesKind == true { return true }
    // 第二章 right above 第2.1节
    if isChapter, next.line.glyphs.first?.scalar == "第", next.heading != nil, depth < 2 {
      return beginsPart(below(index), depth: depth + 1)
    }
    guard let number = next.number, !number.isDecimal,
      number.value == 1
        // Where numbers run on, a line within an option may begin with 第二章总则.
        || isChapter
          && (lines[index].line.isAfterBlank || line.prefix(8).contains(where: \.isSpace))
    else { return false }
    return number.style.isMarked || number.style == .alone && number.value == 1
      || number.style == .glued && number.value == 1 && index + 2 < lines.count
        && lines[index + 2].option?.letter == 0
  }

  /// The line below the name of a part, behind what a bracket there says of its questions:
  /// `（每题的四个选项中只有一项正确）`.
  func below(_ index: Int) -> Int {
    guard index + 2 < lines.count, lines[index].heading?.namesKind == false,
      let (_, end) = lines[index + 1].line.glyphs.bracket(at: lines[index + 1].text.startIndex),
      lines[index + 1].number == nil, end == lines[index + 1].line.glyphs.endIndex
    else { return index + 1 }
    return index + 2
  }

  /// `期末试卷（B卷）` without its bracket.
  private static func withoutBracket(_ line: Glyphs) -> Glyphs {
    guard line.last?.scalar == "）" || line.last?.scalar == ")",
      let place = line.lastIndex(where: { $0.scalar == "（" || $0.scalar == "(" }),
      place > line.startIndex, line.endIndex - place <= 6
    else { return line }
    return line[..<place].trimmed
  }

  /// Whether a heading stands right before one for a kind.
  func beginsChapter(_ index: Int) -> Bool {
    lines[index].heading != nil && index + 1 < lines.count
      && lines[index + 1].heading?.namesKind == true
  }

  /// Whether a heading with a numeral stands before number 1, with blank lines around it.
  func beginsCounted(_ index: Int) -> Bool {
    guard lines[index].heading != nil, lines[index].line.glyphs.first?.isChineseNumeral == true,
      index + 1 < lines.count,
      lines[index + 1].line.isAfterBlank
        || lines[index].line.glyphs.contains(where: { $0.scalar == "题" }),
      let number = lines[index + 1].number
    else { return false }
    return number.value == 1 && number.style.isMarked
  }
}
