/// Labels kinds that stand between a stem and its options, where no heading stands: `值班员可以离岗。`, below
/// it `判断题(2 分)`, and then `A. 对`.
enum KindBelowStemLines {
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    var labelled = lines
    for index in lines.indices.dropLast().dropFirst() {
      let line = lines[index].glyphs
      guard KindNames.isBegun(by: line), isFirstOption(lines[index + 1].glyphs),
        let kind = HeadingReader(line).mark()?.kind, isStem(lines[index - 1].glyphs)
      else { continue }
      labelled[index].glyphs = Glyphs("题型：" + KindNames.name(of: kind))
    }
    return labelled
  }

  private static func isFirstOption(_ line: Glyphs) -> Bool {
    guard let mark = OptionScanner(line: line).first() else {
      // A. alone, its text below.
      return line.count == 2 && line.first?.letter?.index == 0
        && line.last.map { OptionScanner.style(of: $0.scalar) != nil } == true
    }
    return mark.letter == 0 && mark.style.isMarked && !mark.isSmall
  }

  /// Whether a line is text: neither an option nor what a label introduces.
  private static func isStem(_ line: Glyphs) -> Bool {
    OptionScanner(line: line).first()?.style.isMarked != true
      && LabelScanner(line: line).label(at: line.startIndex) == nil
      && HeadingReader(line).mark()?.namesKind != true && LoneKey.text(of: line) == nil
  }
}
