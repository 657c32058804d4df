/// Letters beside and above those that begin their lines.
extension OptionReader {
  /// So many blanks set a column off.
  private static let gap = 3

  /// The next letters behind wide gaps of a line, each right before a Han character, where other options of
  /// the question begin lines and none of the letters between is missing: `C 丙            D丁`.
  func loose(after begin: Place, before next: Place?) -> [Place] {
    let marks = Self.loose(after: begin.mark, in: lines[begin.line].glyphs)
    let isRow =
      next.map { begin.mark.letter + marks.count + 1 == $0.mark.letter }
      ?? (begin.mark.letter > 0)
    return isRow ? marks.map { Place(line: begin.line, mark: $0) } : []
  }

  /// The last letter of a line that nothing but such letters follow before one that begins a later line;
  /// nil where there are none.
  static func looseEnd(of begin: Place?, before next: Place, in lines: [TidyLine]) -> Int? {
    guard let begin, begin.line < next.line else { return nil }
    let count = loose(after: begin.mark, in: lines[begin.line].glyphs).count
    return count > 0 && begin.mark.letter + count + 1 == next.mark.letter
      ? begin.mark.letter + count : nil
  }

  private static func loose(after begin: OptionMark, in text: Glyphs) -> [OptionMark] {
    guard text.traits.contains([.space, .han]), !begin.isSmall else { return [] }
    let scanner = OptionScanner(line: text)
    var found: [OptionMark] = []
    for place in text.indices where place > begin.content && isBehindGap(place, in: text) {
      guard let mark = scanner.mark(at: place), !mark.isSmall, !mark.style.isMarked,
        mark.letter == begin.letter + found.count + 1, text.scalar(at: mark.content)?.isHan == true
      else { return [] }
      found.append(mark)
    }
    return found
  }

  /// Whether a text begins at a place behind a tab or several blanks.
  private static func isBehindGap(_ place: Int, in text: Glyphs) -> Bool {
    guard !text[place].isSpace, text[place - 1].isSpace else { return false }
    let blanks = text[..<place].suffix(gap)
    return blanks.contains { $0.scalar == "\t" } || blanks.allSatisfy(\.isSpace)
  }

  /// The letters before the first that begins a line.
  func inlineBefore(_ first: Place) -> [Place]? {
    for line in (0..<first.line).reversed() {
      if let marks = OptionChain(in: lines[line].glyphs).last(upTo: first.mark.letter) {
        return marks.map { Place(line: line, mark: $0) }
      }
    }
    return nil
  }
}
