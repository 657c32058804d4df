/// Takes off a sign that stands right before the letters of nearly all options of a file: `&A. 甲`,
/// `>B. 乙`.
///
/// What stands before all of them says nothing of any.
enum FrontedLetterLines {
  private static let signs: StaticString = "&＆>＞@＠|｜#＃^/\\"
  /// So many lines with the sign are no accident.
  private static let least = 3

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var counts: [Unicode.Scalar: (letters: Set<Int>, count: Int)] = [:]
    for line in lines {
      guard let (sign, mark) = fronted(line.glyphs) else { continue }
      counts[sign, default: ([], 0)].letters.insert(mark.letter)
      counts[sign, default: ([], 0)].count += 1
    }
    guard let (sign, found) = counts.max(by: { $0.value.count < $1.value.count }),
      found.count >= least, found.letters.isSuperset(of: [0, 1])
    else { return lines }
    let bare = lines.count { OptionScanner(line: $0.glyphs).first()?.style.isMarked == true }
    guard found.count >= 9 * bare else { return lines }
    return lines.map { line in
      guard fronted(line.glyphs)?.sign == sign else { return line }
      var plain = line
      plain.glyphs = without(sign, line.glyphs)
      return plain
    }
  }

  /// The sign that a line begins with right before the letter of an option that another sign sets off.
  private static func fronted(_ line: Glyphs) -> (sign: Unicode.Scalar, mark: OptionMark)? {
    guard let first = line.first?.scalar, first.isOne(of: signs),
      let mark = OptionScanner(line: line).mark(at: line.startIndex + 1), !mark.isSmall,
      mark.style == .point || mark.style == .colon
    else { return nil }
    // A row of a table has further bars.
    let isBar = first == "|" || first == "｜"
    return isBar && line.dropFirst().contains(where: { $0.scalar == first }) ? nil : (first, mark)
  }

  /// A line without the sign at its beginning, and before the letters behind blanks.
  private static func without(_ sign: Unicode.Scalar, _ line: Glyphs) -> Glyphs {
    let scanner = OptionScanner(line: line)
    let kept = line.indices.filter { place in
      guard line[place].scalar == sign else { return true }
      guard place > line.startIndex else { return false }
      guard line[place - 1].isSpace, let mark = scanner.mark(at: place + 1) else { return true }
      return mark.isSmall || mark.start > place + 1
        || mark.style != .point && mark.style != .colon
    }
    return kept.map { line[$0] }[...]
  }
}
