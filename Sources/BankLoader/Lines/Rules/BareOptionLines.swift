/// Sets a sign behind the letters of options that have none, where a text has them so as a rule:
/// `A甲` below `B 乙`, or `A甲  B乙  C丙` on a line.
enum BareOptionLines {
  /// In so many places letters in their order are no accident.
  private static let least = 3

  /// A line of options: its letters, and those that come next.
  private struct Row {
    var marks: [OptionMark]
    var next: Int
  }

  /// The lines, each bare letter of an option with its sign: `A. 甲`.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    var runs: [(start: Int, rows: [Row])] = []
    var marked = 0
    var index = 0
    while index < lines.count {
      guard lines[index].glyphs.first?.traits.contains(.letter) == true else {
        index += 1
        continue
      }
      let rows = rows(from: index, of: lines)
      if rows.isEmpty {
        let mark = OptionScanner(line: lines[index].glyphs).first()
        if mark?.letter == 0, mark?.style.isMarked == true { marked += 1 }
      } else if isSet(rows, from: index, of: lines) {
        runs.append((index, rows))
      }
      index += max(rows.count, 1)
    }
    guard runs.count >= least, runs.count >= marked else { return lines }
    var lettered = lines
    for run in runs {
      for (place, row) in run.rows.enumerated() {
        lettered[run.start + place].glyphs = signed(lines[run.start + place].glyphs, row.marks)
      }
    }
    return lettered
  }

  /// The lines of bare letters from A on that begin at a line.
  private static func rows(from start: Int, of lines: [TidyLine]) -> [Row] {
    var rows: [Row] = []
    var letter = 0
    for line in lines[start...].prefix(OptionScanner.last) {
      guard let row = row(line.glyphs, from: letter) else { break }
      rows.append(row)
      letter = row.next
    }
    return rows
  }

  /// The bare letters of a line in their order, the first at its beginning.
  private static func row(_ line: Glyphs, from first: Int) -> Row? {
    let scanner = OptionScanner(line: line)
    guard let mark = scanner.mark(at: line.startIndex), isBare(mark), mark.letter == first else {
      return nil
    }
    var row = Row(marks: [mark], next: first + 1)
    for place in line[mark.content...].indices.dropFirst()
    where line[place].traits.contains(.letter) && line[place - 1].isSpace {
      guard let mark = scanner.mark(at: place), isBare(mark), mark.letter == row.next else {
        continue
      }
      row.marks.append(mark)
      row.next += 1
    }
    return row
  }

  private static func isBare(_ mark: OptionMark) -> Bool {
    (mark.style == .space || mark.style == .glued) && !mark.isSmall
  }

  /// Whether letters below a line are the options of what it asks: three and more, or right and
  /// wrong.
  private static func isSet(_ rows: [Row], from start: Int, of lines: [TidyLine]) -> Bool {
    guard start > 0, let last = rows.last,
      LabelScanner(line: lines[start - 1].glyphs).label(at: lines[start - 1].glyphs.startIndex)
        .map({ $0.field == .stem || $0.field == .options }) ?? true
    else { return false }
    let all = zip(lines[start...], rows).flatMap { texts(of: $0.glyphs, $1.marks) }
    if all.allSatisfy(explains) { return false }
    if last.next > 2 { return true }
    guard last.next == 2 else { return false }
    return all.allSatisfy { KeyNotation($0).truth != nil }
  }

  /// Whether a text behind a letter speaks of the option with that letter: `A项错误：……`.
  private static func explains(_ text: Glyphs) -> Bool {
    guard
      let end = text.end(of: "选项", at: text.startIndex) ?? text.end(of: "项", at: text.startIndex)
    else { return false }
    return text.scalar(at: end) != "目"
  }

  private static func texts(of line: Glyphs, _ marks: [OptionMark]) -> [Glyphs] {
    marks.indices.map { index in
      let end = index + 1 < marks.count ? marks[index + 1].start : line.endIndex
      return line[marks[index].content..<end].trimmed
    }
  }

  private static func signed(_ line: Glyphs, _ marks: [OptionMark]) -> Glyphs {
    var signed: [Glyph] = []
    signed.reserveCapacity(line.count + 2 * marks.count)
    var start = line.startIndex
    for mark in marks {
      signed += line[start...mark.start]
      signed += Glyphs(". ")
      start = mark.content
    }
    return (signed + line[start...])[...]
  }
}
