/// Joins lines that a page's width has broken, and keeps the breaks that are meant.
struct WrapJoiner {
  /// How wide lines are that were broken for want of room; 0 where none were.
  private let width: Int

  /// Finds the width by the lines of texts that go on though no sentence ends with them.
  init(_ questions: [TidyQuestion]) {
    var widths: [Int] = []
    for index in questions.indices {
      Self.addWidths(of: questions[index], to: &widths)
      for part in questions[index].parts { Self.addWidths(of: part, to: &widths) }
    }
    widths.sort()
    width = widths.isEmpty ? 0 : widths[widths.count / 2]
  }

  private static func addWidths(of question: TidyQuestion, to widths: inout [Int]) {
    addWidths(of: question.stem, to: &widths)
    addWidths(of: question.rationale, to: &widths)
    for option in question.options { addWidths(of: option.lines, to: &widths) }
  }

  private static func addWidths(of text: [TidyLine], to widths: inout [Int]) {
    guard text.count > 1 else { return }
    for line in text.dropLast() where line.glyphs.last?.endsSentence == false {
      widths.append(width(of: line.glyphs))
    }
  }

  /// The paragraphs of a text, each with the number of its first line.
  ///
  /// - Parameter least: A line narrower than this was not broken.
  func paragraphs(of lines: [TidyLine], least: Int = 0) -> [TidyLine] {
    if lines.count == 1, !lines[0].glyphs.isEmpty { return lines }
    var paragraphs: [TidyLine] = []
    var last: TidyLine?
    for line in lines where !line.glyphs.isEmpty {
      if let before = last, Self.width(of: before.glyphs) >= least,
        isBroken(before.glyphs, line.glyphs)
      {
        let end = paragraphs.count - 1
        Self.append(line.glyphs, to: &paragraphs[end].glyphs)
      } else {
        paragraphs.append(line)
      }
      last = line
    }
    return paragraphs
  }

  /// Whether a line goes on with the next: nothing ends with it, or it is full.
  private func isBroken(_ line: Glyphs, _ next: Glyphs) -> Bool {
    // The lines of a program are its own.
    guard line.last?.looks.contains(.code) != true, next.first?.looks.contains(.code) != true,
      !Self.beginsPoint(next)
    else { return false }
    guard let last = line.last?.scalar, last.endsSentence else { return true }
    return width > 0 && 10 * Self.width(of: line) >= 9 * width && Self.width(of: line) <= 2 * width
  }

  private static func append(_ next: Glyphs, to text: inout Glyphs) {
    if let last = text.last?.scalar, let first = next.first?.scalar, !last.isWide, !first.isWide,
      last != "-", last != "_" || first != "_"
    {
      text.append(Glyph(scalar: " "))
    }
    text.append(contentsOf: next)
  }

  /// Whether a line begins a point of a list: `①`, `（2）`, `3.`, `第一，`.
  static func beginsPoint(_ line: Glyphs) -> Bool {
    guard let first = line.first?.scalar else { return false }
    if line.first?.looks.contains(.nested) == true { return true }
    if (0x2460...0x24FF).contains(first.value) || (0x2776...0x2793).contains(first.value) {
      return true
    }
    if line.prefix(3).contains(where: { $0.scalar == CharacterTidier.box }) { return true }
    if let number = NumberScanner(line: line).mark() {
      return number.style.isMarked && !number.isDecimal
    }
    if let (inside, _) = line.bracket(at: line.startIndex), !inside.isEmpty {
      return inside.allSatisfy { $0.isChineseNumeral || $0.digit != nil }
    }
    let numeral = line.prefix { $0.isChineseNumeral }
    guard (1...3).contains(numeral.count) else { return false }
    return line.scalar(at: numeral.endIndex) == "、" || line.scalar(at: numeral.endIndex) == "是"
  }

  private static func width(of line: Glyphs) -> Int {
    line.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }
}
