/// Options that stand on one line behind their label, with two bars between them: `选项：甲||乙||丙`.
enum BarredOptions {
  /// A line for each option, with its letter; the line itself where it holds no such options.
  static func lines(of line: TidyLine) -> [TidyLine] {
    guard !line.glyphs.isEmpty else { return [] }
    var texts: [Glyphs] = []
    var start = line.glyphs.startIndex
    var place = start
    while place < line.glyphs.endIndex {
      if let end = line.glyphs.end(of: "||", at: place) {
        texts.append(line.glyphs[start..<place].trimmed)
        (start, place) = (end, end)
      } else {
        place += 1
      }
    }
    texts.append(line.glyphs[start...].trimmed)
    guard (2...Letters.count).contains(texts.count), texts.allSatisfy({ !$0.isEmpty }),
      OptionScanner(line: texts[0]).first()?.style.isMarked != true
    else { return [line] }
    return texts.enumerated().map { letter, text in
      TidyLine(
        glyphs: text.led(by: KeyText.letter(letter) + ". "),
        number: line.number)
    }
  }
}
